import Digests
import Foundation
import NeuralNetworks

/// Texts that tell a library's value fully, by which it is seen whether a cell changed it.
enum FullText {
  /// The text of a value; `nil` for one whose whole state can't be told.
  static func of(_ value: Any) -> String? {
    switch value {
    case let tensor as Tensor: return "\(tensor.shape) \(digest(of: tensor).hex)"
    case let value as any Encodable & Sendable: return try? json(value)
    default: return nil
    }
  }

  private static func digest(of tensor: Tensor) -> SHA256Digest {
    var hash = SHA256()
    tensor.withScalars { hash.update(UnsafeRawBufferPointer($0)) }
    return hash.finalize()
  }

  /// Values with equal texts are equal: keys are sorted, and numbers that JSON doesn't know are spelled out.
  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
