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

  private struct Entry: Codable {
    let dtype: String
    let shape: [Int]
    let data_offsets: [Int]
  }

  /// The file's bytes. The same tensors always give the same bytes.
  func encoded() throws -> Data {
    var header: [String: JSONValue] = [:]
    var offset = 0
    for (name, tensor) in tensors {
      let end = offset + tensor.count * 4
      header[name] = try JSONValue(encoding: Entry(dtype: "F32", shape: tensor.shape, data_offsets: [offset, end]))
      offset = end
    }
    if !metadata.isEmpty { header["__metadata__"] = .object(metadata.mapValues { .string($0) }) }
    var json = try JSONValue.object(header).encoded()
    // Spaces fill the header up, so that the scalars are aligned.
    json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: (8 - json.count % 8) % 8))
    var data = Data(capacity: 8 + json.count + offset)
    withUnsafeBytes(of: UInt64(json.count).littleEndian) { data.append(contentsOf: $0) }
    data.append(json)
    for (_, tensor) in tensors {
      tensor.withScalars { scalars in
        #if _endian(little)
          data.append(contentsOf: UnsafeRawBufferPointer(scalars))
        #else
          for scalar in scalars { withUnsafeBytes(of: scalar.bitPattern.littleEndian) { data.append(contentsOf: $0) } }
        #endif
      }
    }
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
    var found: [(entry: Entry, name: String)] = []
    for (name, value) in header {
      if name == "__metadata__" {
        metadata = (try? value.decoded(as: [String: String].self)) ?? [:]
        continue
      }
      guard let entry = try? value.decoded(as: Entry.self) else { throw broken("entry '\(name)' is malformed") }
      guard entry.dtype == "F32" else {
        throw NetworkError.file(path: path, problem: "tensor '\(name)' has type \(entry.dtype); only F32 is supported")
      }
      guard (try? Tensor.check(entry.shape)) != nil, entry.data_offsets.count == 2, entry.data_offsets[0] >= 0,
        entry.data_offsets[1] <= scalars.count,
        entry.data_offsets[0] + entry.shape.elementCount * 4 == entry.data_offsets[1]
      else { throw broken("the place of '\(name)' isn't within the file, or doesn't fit its shape") }
      found.append((entry, name))
    }
    found.sort { ($0.entry.data_offsets[0], $0.name) < ($1.entry.data_offsets[0], $1.name) }
    tensors = found.map { entry, name in
      let bytes = scalars.dropFirst(entry.data_offsets[0]).prefix(entry.shape.elementCount * 4)
      let tensor = Tensor(uninitialized: entry.shape) { target in
        _ = bytes.copyBytes(to: UnsafeMutableRawBufferPointer(target))
        #if _endian(big)
          for index in target.indices {
            target[index] = Float(bitPattern: UInt32(littleEndian: target[index].bitPattern))
          }
        #endif
      }
      return (name, tensor)
    }
  }
}
