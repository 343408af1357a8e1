/// A table is stored as a Tabular Data Resource (Frictionless Data, "Tabular Data Resource" 1.0), the form that
/// notebooks exchange as `application/vnd.dataresource+json`: a schema with the fields, and one object a row.
///
/// Three properties are additions that the standard allows: `decimals` and `format` of a field, and `bestRow`.
extension Table: Codable {
  private enum Key: String, CodingKey {
    case title, schema, data, bestRow
  }

  private struct Schema: Codable {
    var fields: [Field]
  }

  private struct Field: Codable {
    var name: String
    var type: String
    var format: Column.Kind
    var decimals: Int
  }

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if !caption.isEmpty { try container.encode(caption, forKey: .title) }
    try container.encodeIfPresent(bestRow, forKey: .bestRow)
    let fields = columns.map { column in
      Field(name: column.name, type: column.kind.tableSchemaType, format: column.kind, decimals: column.decimals)
    }
    try container.encode(Schema(fields: fields), forKey: .schema)
    var rows = container.nestedUnkeyedContainer(forKey: .data)
    for row in 0..<rowCount {
      var object = rows.nestedContainer(keyedBy: Name.self)
      for column in columns {
        let name = Name(stringValue: column.name)
        switch column.cells[row] {
        case .text(let text): try object.encode(text, forKey: name)
        case .integer(let value): try object.encode(value, forKey: name)
        case .number(let value): try object.encode(value, forKey: name)
        case .missing: try object.encodeNil(forKey: name)
        }
      }
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let fields = try container.decode(Schema.self, forKey: .schema).fields
    var cells = fields.map { _ in [Column.Cell]() }
    var rows = try container.nestedUnkeyedContainer(forKey: .data)
    while !rows.isAtEnd {
      let object = try rows.nestedContainer(keyedBy: Name.self)
      for (index, field) in fields.enumerated() {
        cells[index].append(try Self.cell(of: field, in: object))
      }
    }
    let columns = zip(fields, cells).map { field, cells in
      Column(name: field.name, kind: field.format, decimals: field.decimals, cells: cells)
    }
    try self.init(
      columns, caption: container.decodeIfPresent(String.self, forKey: .title) ?? "",
      best: container.decodeIfPresent(Int.self, forKey: .bestRow))
  }

  private static func cell(of field: Field, in object: KeyedDecodingContainer<Name>) throws -> Column.Cell {
    let name = Name(stringValue: field.name)
    guard try !object.decodeNil(forKey: name) else { return .missing }
    switch field.format {
    case .text: return .text(try object.decode(String.self, forKey: name))
    case .integer: return .integer(try object.decode(Int.self, forKey: name))
    case .number, .percentage, .duration: return .number(try object.decode(Double.self, forKey: name))
    }
  }
}

extension Column.Kind {
  /// The type's name in Table Schema.
  fileprivate var tableSchemaType: String {
    switch self {
    case .text: "string"
    case .integer: "integer"
    case .number, .percentage, .duration: "number"
    }
  }
}
