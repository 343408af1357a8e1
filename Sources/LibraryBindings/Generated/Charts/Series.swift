// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addSeries() {
    type("struct Series: Hashable, Sendable", host: Series.self) { type in
      type.property("var name: String { get set }", get: { call in
        return try call.receiver(as: Series.self).name
      }, set: { call in
        var receiver = try call.receiver(as: Series.self)
        receiver.name = try call.argument(0, as: String.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var x: [Double] { get set }", get: { call in
        return try call.receiver(as: Series.self).x
      }, set: { call in
        var receiver = try call.receiver(as: Series.self)
        receiver.x = try call.argument(0, as: [Double].self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var y: [Double] { get set }", get: { call in
        return try call.receiver(as: Series.self).y
      }, set: { call in
        var receiver = try call.receiver(as: Series.self)
        receiver.y = try call.argument(0, as: [Double].self)
        call.setReceiver(receiver)
        return ()
      })
      type.member("init(_ name: String, _ values: [Double], start: Double = 1)") { call in
        return try Series(call.argument(0, as: String.self), call.argument(1, as: [Double].self), start: call.argument(2, as: Double.self))
      }
      type.member("init(_ name: String, x: [Double], y: [Double]) throws") { call in
        return try Series(call.argument(0, as: String.self), x: call.argument(1, as: [Double].self), y: call.argument(2, as: [Double].self))
      }
      type.member("static func == (left: Series, right: Series) -> Bool") { call in
        try call.argument(0, as: Series.self) == call.argument(1, as: Series.self)
      }
    }
  }
}
