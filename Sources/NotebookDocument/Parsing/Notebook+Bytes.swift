extension Notebook {
  /// Reads a notebook from a file's bytes.
  ///
  /// - Throws: `NotebookError` with line and column when the bytes are not UTF-8, or as `init(parsing:path:)`.
  public init(parsing bytes: [UInt8], path: String) throws(NotebookError) {
    guard let source = String(validating: bytes, as: UTF8.self) else {
      throw Notebook.notUTF8(bytes, path: path)
    }
    try self.init(parsing: source, path: path)
  }

  /// The error that names the first byte that does not belong.
  private static func notUTF8(_ bytes: [UInt8], path: String) -> NotebookError {
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let encoded) = decoder.parseScalar(from: &rest) { offset += encoded.count }
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lineEnd = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let position = SourcePosition(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: offset - lineStart + 1)
    return NotebookError(
      .notUTF8(byte: bytes[offset]), path: path, position: position,
      sourceLine: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }
}
