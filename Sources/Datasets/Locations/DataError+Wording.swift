import Foundation

extension DataError: CustomStringConvertible, LocalizedError {
  public var errorDescription: String? { description }

  public var description: String {
    switch self {
    case .notFound(let file, let folders, let download):
      let places = folders.map { "\n  - \($0)" }.joined()
      guard let download else { return "The file '\(file)' is in none of these folders:\(places)" }
      return """
        The data file '\(file)' is in none of these folders:\(places)
        and could not be downloaded from \(download.address): \(download.failure).
        Download it by hand and put it into \(download.folder), or name its folder with --data-dir or in the variable \
        UNROLL_DATA_DIR.
        """
    case .missing(let path):
      return "There is no file '\(path)'."
    case .outside(let path, let permitted):
      return """
        The path '\(path)' leads out of the folders that a notebook may read: \
        \(permitted.map { "'\($0)'" }.joined(separator: ", ")). Put the file beside the notebook or into the data folder.
        """
    case .unreadable(let path, let reason):
      return "The file '\(path)' could not be read: \(reason)."
    case .wrongDigest(let address, let expected, let found):
      return """
        What came from \(address) is not the published file: its SHA-256 is \(found), expected was \(expected). \
        The download was thrown away.
        """
    case .malformed(let path, let fault):
      return "The file '\(path)' can't be read: \(fault)."
    case .malformedLine(let path, let line, let fault):
      return "\(path):\(line): \(fault)."
    case .invalidArgument(let function, let argument, let fault):
      return "\(function): '\(argument)' \(fault)."
    }
  }
}

extension FormatFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .truncated(let part, let offset):
      "\(part) ends too early, at byte \(offset)"
    case .tooLarge(let part, let size, let limit):
      "\(part) would take \(size) bytes, more than the \(limit) that are read"
    case .overlong(let part, let excess):
      "\(part) goes on for \(excess) bytes after its end"
    case .notAnArchive:
      "it is no zip archive (an .npz file is one)"
    case .unsupportedArchive(let feature):
      "its zip archive uses \(feature), which is not supported"
    case .missingEntry(let name, let present):
      "it has no array '\(name)'; it holds \(present.isEmpty ? "none" : present.joined(separator: ", "))"
    case .checksumMismatch(let entry):
      "the checksum of '\(entry)' is wrong; the file is damaged"
    case .damagedCompression(let entry):
      "the compressed data of '\(entry)' is damaged"
    case .notAnArray(let entry):
      "'\(entry)' is no NumPy array"
    case .badArrayHeader(let entry, let header):
      "the header of the array '\(entry)' is not understood: \(header.prefix(200))"
    case .unsupportedArray(let entry, let type, let shape, let wanted):
      "the array '\(entry)' has type '\(type)' and shape \(shape); wanted is \(wanted)"
    case .unsupportedPickleProtocol(let version):
      "its lists are pickled with protocol \(version); protocols 2 to 5 are supported"
    case .refusedPickleOperation(let code, let offset):
      "its pickled lists hold an operation that is refused (code 0x\(String(code, radix: 16)) at byte \(offset))"
    case .refusedPickleName(let name, let offset):
      "its pickled lists ask for '\(name.prefix(120))' (byte \(offset)), which is refused"
    case .unexpectedPickleValue(let offset, let wanted):
      "its pickled lists are damaged at byte \(offset): wanted is \(wanted)"
    case .tokenOutOfRange(let row, let value):
      "row \(row) holds the token \(value), which is no word rank"
    case .rowCountMismatch(let declared, let found):
      "it announces \(declared) rows and holds \(found)"
    case .labelCountMismatch(let sequences, let labels):
      "it holds \(sequences) sequences and \(labels) labels"
    case .notText(let offset):
      "it is not text in UTF-8 (byte \(offset))"
    case .badJSON(let reason):
      "it is no JSON of the expected form: \(reason)"
    }
  }
}

extension LineFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notUTF8: "the line is not text in UTF-8"
    case .tooLong(let limit): "the line is longer than \(limit) bytes"
    case .unclosedQuote(let line): "the quote that opens on line \(line) is never closed"
    case .textAfterQuote(let column): "text follows a closing quote in column \(column); double a quote inside quotes"
    case .fieldCount(let found, let expected): "\(found) fields where the header has \(expected)"
    case .emptyHeader: "the file has no header line"
    case .repeatedColumn(let name): "the column '\(name)' appears twice in the header"
    case .badJSON(let reason): "no valid JSON: \(reason)"
    case .notAnObject: "the line holds no JSON object"
    case .missingField(let name, let present):
      "there is no field '\(name)'; there are \(present.map { "'\($0)'" }.joined(separator: ", "))"
    case .notANumber(let field, let text): "the field '\(field)' should be a number and is '\(text.prefix(80))'"
    case .notAnInteger(let field, let text):
      "the field '\(field)' should be a whole number and is '\(text.prefix(80))'"
    }
  }
}

extension ArgumentFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notPositive(let value): "must be at least 1 and is \(value)"
    case .negative(let value): "must not be negative and is \(value)"
    case .outOfRange(let value, let range): "must be \(range) and is \(value)"
    case .empty: "must not be empty"
    case .countMismatch(let found, let expected, let what): "has \(found) \(what) where \(expected) are needed"
    case .unknownName(let name, let known):
      "names '\(name)', which there is not; there are \(known.map { "'\($0)'" }.joined(separator: ", "))"
    case .notFinite(let row): "holds a value that is no finite number, at position \(row)"
    case .other(let text): text
    }
  }
}
