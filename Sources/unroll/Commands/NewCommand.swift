import ArgumentParser
import Foundation
import NotebookEngine

/// `unroll new`: writes a small notebook to begin with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a small notebook to begin with, which runs as it is.")

  @Argument(help: "The file to write.", completion: .file(extensions: ["md"]))
  var notebook: String

  func run() throws {
    let url = URL(fileURLWithPath: notebook)
    let file = url.pathExtension.isEmpty ? url.appendingPathExtension("md") : url
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw CommandFailure.notebookFails(Wording.exists(file.relativePath, otherwise: "choose another name"))
    }
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(Self.notebook(titled: file.deletingPathExtension().lastPathComponent), to: file)
    } catch {
      throw CommandFailure.notebookFails(Wording.unwritable(error))
    }
    Console.standard.status(Wording.wrote(file.relativePath))
    Console.standard.status(Wording.runIt(file.relativePath))
  }

  private static func notebook(titled name: String) -> String {
    """
    ---
    title: "\(name.replacingOccurrences(of: "\\", with: "").replacingOccurrences(of: "\"", with: ""))"
    seed: 1
    parameters:
      epochs: 3
    ---

    # Data

    Synthetic reviews of films, made by a seeded generator, for training and for testing.

    ```swift
    //| label: data
    let (train, test) = try SyntheticReviews.load(numWords: 2_000)
    let (xTrain, yTrain) = try train.padded(maxlen: 200)
    let (xTest, yTest) = try test.padded(maxlen: 200)
    print(train)
    ```

    # Model

    ```swift
    //| label: training
    //| fig-cap: Loss and accuracy after each epoch.
    let model = try Sequential([
      Embedding(inputDim: 2_000, outputDim: 32), GRU(units: 32), Dense(1, activation: .sigmoid),
    ])
    try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
    let history = try model.fit(
      xTrain, yTrain, epochs: epochs, batchSize: 32, validationData: (xTest, yTest))
    plot(history)
    ```

    The best accuracy on the test reviews is `{swift} history.best("val_accuracy")`.

    """
  }
}
