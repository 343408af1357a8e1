import Foundation

/// A file of named tensors in the safetensors format, which Python's library of that name reads and writes.
///
/// The file begins with the length of its header (8 bytes, little-endian), then comes the header (JSON: for each name
/// the type, the shape and the place of the bytes), then the scalars. See huggingface/safetensors for the format.
/// Nothing in such a file is code.
struct SafeTensors {
  var tensors: [(name: String, tensor: Tensor)]

  /// Text that goes with the tensors.
  var metadata: [String: String] = [:]

  /// The types of scalars that are read and written.
  private enum ScalarType: String {
    case float32 = "F32"
    case byte = "U8"
    case word = "U16"

    var size: Int {
      switch self {
      case .float32: 4
      case .byte: 1
      case .word: 2
      }
    }

    /// The smallest type that holds all scalars exactly.
    init(holding scalars: UnsafeBufferPointer<Float>) {
      var largest: Float = 0
      for scalar in scalars {
        guard scalar >= 0, scalar <= 65_535, Float(UInt16(scalar)).bitPattern == scalar.bitPattern else {
          self = .float32
          return
        }
        largest = max(largest, scalar)
      }
      self = largest <= 255 ? .byte : .word
    }

    func append(_ scalars: UnsafeBufferPointer<Float>, to data: inout Data) {
      switch self {
      case .float32:
        #if _endian(little)
          data.append(contentsOf: UnsafeRawBufferPointer(scalars))
        #else
          scalars.map { $0.bitPattern.littleEndian }.withUnsafeBytes { data.append(contentsOf: $0) }
        #endif
      case .byte: data.append(contentsOf: scalars.map { UInt8($0) })
      case .word: scalars.map { UInt16($0).littleEndian }.withUnsafeBytes { data.append(contentsOf: $0) }
      }
    }

    func read(_ bytes: Data, to scalars: UnsafeMutableBufferPointer<Float>) {
      bytes.withUnsafeBytes { bytes in
        switch self {
        case .float32:
          UnsafeMutableRawBufferPointer(scalars).copyMemory(from: bytes)
          #if _endian(big)
            for index in scalars.indices {
              scalars[index] = Float(bitPattern: UInt32(littleEndian: scalars[index].bitPattern))
            }
          #endif
        case .byte:
          for index in scalars.indices { scalars[index] = Float(bytes[index]) }
        case .word:
          for index in scalars.indices {
            scalars[index] = Float(
              UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self)))
          }
        }
      }
    }
  }

  private struct Entry: Codable {
    let dtype: String
    let shape: [Int]
    let data_offsets: [Int]
  }

  /// The file's bytes. The same tensors always give the same bytes.
  ///
  /// - Parameter isCompact: Whether tensors of small whole numbers, such as tokens, are written as these; else all are
  ///   written as 32-bit floating-point numbers.
  func encoded(isCompact: Bool = false) throws -> Data {
    var header: [String: JSONValue] = [:]
    let types = tensors.map { isCompact ? $0.tensor.withScalars { ScalarType(holding: $0) } : .float32 }
    var offset = 0
    for ((name, tensor), type) in zip(tensors, types) {
      let end = offset + tensor.count * type.size
      header[name] = try JSONValue(
        encoding: Entry(dtype: type.rawValue, shape: tensor.shape, data_offsets: [offset, end]))
      offset = end
    }
    if !metadata.isEmpty { header["__metadata__"] = .object(metadata.mapValues { .string($0) }) }
    var json = try JSONValue.object(header).encoded()
    // Spaces fill the header up, so that the scalars are aligned.
    json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: (8 - json.count % 8) % 8))
    var data = Data(capacity: 8 + json.count + offset)
    withUnsafeBytes(of: UInt64(json.count).littleEndian) { data.append(contentsOf: $0) }
    data.append(json)
    for ((_, tensor), type) in zip(tensors, types) { tensor.withScalars { type.append($0, to: &data) } }
    return data
  }

  init(tensors: [(name: String, tensor: Tensor)], metadata: [String: String] = [:]) {
    self.tensors = tensors
    self.metadata = metadata
  }

  /// Reads a file whose content isn't trusted.
  ///
  /// - Throws: `NetworkError.file` where it isn't what the format says.
  init(_ data: Data, path: String) throws {
    func broken(_ problem: String) -> NetworkError { .file(path: path, problem: "is no safetensors file: \(problem)") }
    guard data.count >= 8 else { throw broken("it has only \(data.count) bytes") }
    let length = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(min(data.count - 8, 100_000_000)) else { throw broken("its header is longer than the file") }
    let scalars = data.dropFirst(8 + Int(length))
    guard case .object(let header)? = try? JSONValue(decoding: data.dropFirst(8).prefix(Int(length))) else {
      throw broken("its header is no JSON object")
    }
    var found: [(entry: Entry, type: ScalarType, name: String)] = []
    for (name, value) in header {
      if name == "__metadata__" {
        metadata = (try? value.decoded(as: [String: String].self)) ?? [:]
        continue
      }
      guard let entry = try? value.decoded(as: Entry.self) else { throw broken("entry '\(name)' is malformed") }
      guard let type = ScalarType(rawValue: entry.dtype) else {
        throw NetworkError.file(
          path: path, problem: "tensor '\(name)' has type \(entry.dtype); F32, U8 and U16 are supported")
      }
      guard (try? Tensor.check(entry.shape)) != nil, entry.data_offsets.count == 2, entry.data_offsets[0] >= 0,
        entry.data_offsets[1] <= scalars.count,
        entry.data_offsets[0] + entry.shape.elementCount * type.size == entry.data_offsets[1]
      else { throw broken("the place of '\(name)' isn't within the file, or doesn't fit its shape") }
      found.append((entry, type, name))
    }
    found.sort { ($0.entry.data_offsets[0], $0.name) < ($1.entry.data_offsets[0], $1.name) }
    tensors = found.map { entry, type, name in
      let bytes = scalars.dropFirst(entry.data_offsets[0]).prefix(entry.shape.elementCount * type.size)
      return (name, Tensor(uninitialized: entry.shape) { type.read(bytes, to: $0) })
    }
  }
}
