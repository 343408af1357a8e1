import Foundation

extension Callback {
  /// Writes what each epoch measured as a line of a CSV file.
  ///
  /// - Parameter append: whether lines are added to a file that exists, instead of beginning anew.
  public static func csvLogger(_ path: String, append: Bool = false) -> Callback {
    CSVLogger(path: path, append: append)
  }
}

private final class CSVLogger: Callback {
  private let path: String
  private let append: Bool

  init(path: String, append: Bool) {
    self.path = path
    self.append = append
  }

  override func trainingBegan(_ training: Training) throws {
    if training.epoch == 0, !append { try Runtime.current.files.write(Data(), to: path) }
  }

  override func epochEnded(_ training: Training) throws {
    let names = training.history.names
    var text = try Runtime.current.files.readIfPresent(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if text.isEmpty { text = (["epoch"] + names).joined(separator: ",") + "\n" }
    text += (["\(training.epoch)"] + names.map { "\(training[$0])" }).joined(separator: ",") + "\n"
    try Runtime.current.files.write(Data(text.utf8), to: path)
  }
}
