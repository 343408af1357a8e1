import CellLanguage
import Foundation
import LibraryBindings
import NeuralNetworks

/// How the library's values and objects are stored: tensors and models as safetensors, all else that can be encoded as
/// JSON.
enum LibraryStorage {
  private enum Kind: String {
    case tensor, layer, loss, metric, random
  }

  /// The bytes of a value, and what they are; `nil` for one that can't be made again.
  static func form(of value: Any) -> HostForm? {
    switch value {
    case let tensor as Tensor: return form(.tensor, tensor.storedBytes())
    case let layer as Layer: return form(.layer, StoredModel(layer)?.bytes)
    case let loss as Loss: return form(.loss, loss.storedBytes())
    case let metric as Metric: return form(.metric, metric.storedBytes())
    case let stream as RandomStream: return form(.random, Data("\(stream.state)".utf8))
    case let value as any HoldsTimes & Codable & Sendable: return try? timed(value)
    case let value as any Codable & Sendable: return try? encoded(value)
    default: return nil
    }
  }

  private static func encoded(_ value: some Encodable) throws -> HostForm {
    HostForm(kind: "json \(type(of: value))", bytes: [UInt8](try json(value)))
  }

  /// Values that differ in their times alone are the same value.
  private static func timed<Value: HoldsTimes & Encodable>(_ value: Value) throws -> HostForm {
    var timeless = value
    timeless.times = value.times.map { _ in 0 }
    var form = try encoded(timeless)
    form.aside = [UInt8](try json(value.times))
    return form
  }

  private static func form(_ kind: Kind, _ bytes: Data?) -> HostForm? {
    bytes.map { HostForm(kind: kind.rawValue, bytes: [UInt8]($0)) }
  }

  /// Makes a value again.
  static func value(of form: HostForm) throws -> Any {
    let bytes = Data(form.bytes)
    guard let kind = Kind(rawValue: form.kind) else { return try decoded(form) }
    let made: Any? =
      switch kind {
      case .tensor: try Tensor(storedBytes: bytes)
      case .layer: try StoredModel.layer(bytes)
      case .loss: Loss(storedBytes: bytes)
      case .metric: Metric(storedBytes: bytes)
      case .random: UInt64(String(decoding: bytes, as: UTF8.self)).map { RandomStream(state: $0) }
      }
    guard let made else { throw StoredFormError(kind: form.kind) }
    return made
  }

  /// The objects that are made together with an object.
  static func parts(of object: AnyObject) -> [AnyObject]? {
    switch object {
    case let layer as Layer: layer.ownedObjects
    case let symbol as SymbolicTensor: symbol.reachedObjects
    case is Parameter, is Optimizer, is RandomStream: []
    default: nil
    }
  }

  /// The types whose values are stored as JSON, by their names.
  private static let encodable: [String: any (Codable & Sendable).Type] = Dictionary(
    LibraryBindings.library().hostTypes.compactMap { type in
      (type as? any (Codable & Sendable).Type).map { ("json \(type)", $0) }
    },
    uniquingKeysWith: { first, _ in first })

  private static func decoded(_ form: HostForm) throws -> Any {
    guard let type = encodable[form.kind] else { throw StoredFormError(kind: form.kind) }
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let value = try decoder.decode(type, from: Data(form.bytes))
    guard var timed = value as? any HoldsTimes else { return value }
    let times = try decoder.decode([Double].self, from: Data(form.aside))
    guard times.count == timed.times.count else { throw StoredFormError(kind: form.kind) }
    timed.times = times
    return timed
  }

  /// Values with equal texts are equal: keys are sorted, and numbers that JSON doesn't know are spelled out.
  private static func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try encoder.encode(value)
  }
}

/// A stored value whose kind no part of the library knows.
struct StoredFormError: Error {
  var kind: String
}
