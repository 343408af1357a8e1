/// What can go wrong between a data set's name and its values.
///
/// The cases are facts; `DataError+Wording.swift` puts them into words.
public enum DataError: Error, Hashable, Sendable {
  /// A data set's file is in none of the folders, and could not be downloaded.
  case notFound(file: String, folders: [String], download: DownloadAddress?)
  /// No file or folder is at this path.
  case missing(path: String)
  /// The path leads out of the folders that a notebook may read.
  case outside(path: String, permitted: [String])
  /// The system refused to read or write the file.
  case unreadable(path: String, reason: String)
  /// What was downloaded is not the published file.
  case wrongDigest(address: String, expected: String, found: String)
  /// The file is not in the form that its reader knows, or was damaged.
  case malformed(path: String, fault: FormatFault)
  /// One line of a text file cannot be read; lines count from 1.
  case malformedLine(path: String, line: Int, fault: LineFault)
  /// An argument has a value that the function cannot take.
  case invalidArgument(function: String, argument: String, fault: ArgumentFault)
}

/// Where a file could have come from, where it would have gone, and why it did not.
public struct DownloadAddress: Hashable, Sendable {
  /// The address that was asked for.
  public let address: String

  /// The folder that the file would have gone to.
  public let folder: String

  /// What went wrong.
  public let failure: String
}

/// Why the bytes of a binary file cannot be read. Offsets count from the start of the part that is read.
public enum FormatFault: Error, Hashable, Sendable {
  case truncated(part: String, offset: Int)
  case tooLarge(part: String, size: Int, limit: Int)
  case overlong(part: String, excess: Int)

  case notAnArchive
  case unsupportedArchive(feature: String)
  case missingEntry(name: String, present: [String])
  case checksumMismatch(entry: String)
  case damagedCompression(entry: String)

  case notAnArray(entry: String)
  case badArrayHeader(entry: String, header: String)
  case unsupportedArray(entry: String, type: String, shape: [Int], wanted: String)

  case unsupportedPickleProtocol(Int)
  case refusedPickleOperation(code: UInt8, offset: Int)
  case refusedPickleName(String, offset: Int)
  case unexpectedPickleValue(offset: Int, wanted: String)
  case tokenOutOfRange(row: Int, value: Int)
  case rowCountMismatch(declared: Int, found: Int)
  case labelCountMismatch(sequences: Int, labels: Int)

  case notText(offset: Int)
  case badJSON(reason: String)
}

/// Why a line of a text file cannot be read.
public enum LineFault: Hashable, Sendable {
  case notUTF8
  case tooLong(limit: Int)
  case unclosedQuote(openedOnLine: Int)
  case textAfterQuote(column: Int)
  case fieldCount(found: Int, expected: Int)
  case emptyHeader
  case repeatedColumn(String)
  case badJSON(reason: String)
  case notAnObject
  case missingField(String, present: [String])
  case notANumber(field: String, text: String)
  case notAnInteger(field: String, text: String)
}

/// Why an argument cannot be taken.
public enum ArgumentFault: Hashable, Sendable {
  case notPositive(Int)
  case negative(Int)
  case outOfRange(value: String, range: String)
  case empty
  case countMismatch(found: Int, expected: Int, of: String)
  case unknownName(String, known: [String])
  case notFinite(row: Int)
  case other(String)
}
