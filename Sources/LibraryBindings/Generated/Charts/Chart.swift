// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addChart() {
    type("struct Chart: Codable, Hashable, Sendable, CustomStringConvertible", host: Chart.self) { type in
      type.member("func svg(width: Int = 680) -> String") { call in
        return try call.receiver(as: Chart.self).svg(width: call.argument(0, as: Int.self))
      }
      type.member("func standaloneSVG(width: Int = 680) -> String") { call in
        return try call.receiver(as: Chart.self).standaloneSVG(width: call.argument(0, as: Int.self))
      }
      type.property("var title: String { get set }", get: { call in
        return try call.receiver(as: Chart.self).title
      }, set: { call in
        var receiver = try call.receiver(as: Chart.self)
        receiver.title = try call.argument(0, as: String.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var caption: String { get set }", get: { call in
        return try call.receiver(as: Chart.self).caption
      }, set: { call in
        var receiver = try call.receiver(as: Chart.self)
        receiver.caption = try call.argument(0, as: String.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var textAlternative: String { get set }", get: { call in
        return try call.receiver(as: Chart.self).textAlternative
      }, set: { call in
        var receiver = try call.receiver(as: Chart.self)
        receiver.textAlternative = try call.argument(0, as: String.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var description: String { get }") { call in
        return try call.receiver(as: Chart.self).description
      }
      type.member("static func == (left: Chart, right: Chart) -> Bool") { call in
        try call.argument(0, as: Chart.self) == call.argument(1, as: Chart.self)
      }
    }
  }
}
