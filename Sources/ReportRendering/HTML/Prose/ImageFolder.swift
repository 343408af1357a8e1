import Foundation

/// The folder of a notebook, whose pictures a report carries inside itself.
public struct ImageFolder: Sendable {
  /// Why a picture is not shown.
  public enum Refusal: Error, Hashable, Sendable {
    case noFolder, notInFolder, notFound, unknownType
    case tooLarge(byteCount: Int)
  }

  private let folder: URL
  private let largest: Int

  /// - Parameters:
  ///   - path: The folder; pictures outside of it are refused, also through links.
  ///   - largest: The size of the largest picture that is shown, in bytes. Default 2 MiB.
  public init(path: String, largest: Int = 2 * 1024 * 1024) {
    folder = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath()
    self.largest = largest
  }

  private static let types = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "svg": "image/svg+xml",
  ]

  /// A picture as a `data:` address.
  ///
  /// An SVG is shown as a picture, in which browsers run no script and load nothing.
  func embedded(_ source: String) -> Result<String, Refusal> {
    guard !source.contains(":"), !source.hasPrefix("/"), let name = source.removingPercentEncoding else {
      return .failure(.notInFolder)
    }
    let file = folder.appendingPathComponent(name).standardizedFileURL.resolvingSymlinksInPath()
    guard file.path.hasPrefix(folder.path + "/") else { return .failure(.notInFolder) }
    guard let type = Self.types[file.pathExtension.lowercased()] else { return .failure(.unknownType) }
    guard let values = try? file.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey]),
      values.isRegularFile == true, let size = values.fileSize
    else { return .failure(.notFound) }
    guard size <= largest else { return .failure(.tooLarge(byteCount: size)) }
    guard let data = try? Data(contentsOf: file) else { return .failure(.notFound) }
    return .success("data:\(type);base64,\(data.base64EncodedString())")
  }
}

extension ImageFolder.Refusal {
  /// The reason in words, for the reader and the author.
  var reason: String {
    switch self {
    case .noFolder: "no folder of pictures is known"
    case .notInFolder: "only pictures in the notebook's own folder are shown"
    case .notFound: "there is no such file"
    case .unknownType: "only png, jpeg, gif, webp and svg are shown"
    case .tooLarge(let byteCount): "it has \(byteCount) bytes"
    }
  }
}
