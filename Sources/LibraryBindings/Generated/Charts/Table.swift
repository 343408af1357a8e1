// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addTable() {
    type("struct Table: Hashable, Sendable, Codable, CustomStringConvertible", host: Table.self) { type in
      type.property("var description: String { get }") { call in
        return try call.receiver(as: Table.self).description
      }
      type.property("var markdown: String { get }") { call in
        return try call.receiver(as: Table.self).markdown
      }
      type.property("let columns: [Column]") { call in
        return try call.receiver(as: Table.self).columns
      }
      type.property("var caption: String { get set }", get: { call in
        return try call.receiver(as: Table.self).caption
      }, set: { call in
        var receiver = try call.receiver(as: Table.self)
        receiver.caption = try call.argument(0, as: String.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("let bestRow: Int?") { call in
        return (try call.receiver(as: Table.self).bestRow) as Any
      }
      type.member(#"init(_ columns: [Column], caption: String = "", best: Int? = nil) throws"#) { call in
        return try Table(call.argument(0, as: [Column].self), caption: call.argument(1, as: String.self), best: call.argument(2, as: (Int?).self))
      }
      type.property("var rowCount: Int { get }") { call in
        return try call.receiver(as: Table.self).rowCount
      }
      type.member("func texts(row: Int) -> [String]") { call in
        return try call.receiver(as: Table.self).texts(row: call.argument(0, as: Int.self))
      }
      type.member("static func == (left: Table, right: Table) -> Bool") { call in
        try call.argument(0, as: Table.self) == call.argument(1, as: Table.self)
      }
    }
  }
}
