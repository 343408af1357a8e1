import Foundation
import NotebookDocument
import NotebookEngine

/// A notebook's file with the values that its parameters take for this time.
struct NotebookFile {
  let path: String
  let overrides: [ParameterOverride]

  /// Reads the notebook.
  func read() throws -> Notebook {
    let bytes = try Self.content(of: path)
    do throws(NotebookError) {
      return try Notebook(parsing: bytes, path: path)
    } catch {
      throw CommandFailure.notebookFails(error.description)
    }
  }

  /// The notebook's parameters with the overrides in their places.
  func parameters(of notebook: Notebook) throws -> [Parameter] {
    try notebook.frontMatter.parameters.replacing(overrides)
  }

  /// All bytes of a file, a device or a pipe.
  private static func content(of path: String) throws -> [UInt8] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw CommandFailure.notebookFails(Wording.isFolder(path))
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw CommandFailure.notebookFails(Wording.unreadableNotebook(path, isMissing: errno == ENOENT))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let data = try? file.readToEnd() ?? Data() else {
      throw CommandFailure.notebookFails(Wording.unreadableNotebook(path, isMissing: false))
    }
    return [UInt8](data)
  }
}
