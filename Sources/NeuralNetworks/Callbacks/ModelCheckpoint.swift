import Foundation

extension Callback {
  /// Saves the model's weights as safetensors after each epoch.
  ///
  /// - Parameters:
  ///   - path: the file; `{epoch}` in it becomes the epoch's number.
  ///   - monitor: the figure that tells which epoch is best.
  ///   - saveBestOnly: whether only epochs are saved that are better than all before.
  public static func modelCheckpoint(
    _ path: String, monitor: String = "val_loss", saveBestOnly: Bool = false
  ) -> Callback {
    ModelCheckpoint(
      path: path, figure: WatchedFigure(name: monitor, minDelta: 0), saveBestOnly: saveBestOnly)
  }

}

private final class ModelCheckpoint: Callback {
  private let path: String
  private var figure: WatchedFigure
  private let saveBestOnly: Bool

  init(path: String, figure: WatchedFigure, saveBestOnly: Bool) {
    self.path = path
    self.figure = figure
    self.saveBestOnly = saveBestOnly
  }

  override func trainingBegan(_ training: Training) { if training.epoch == 0 { figure.best = nil } }

  override func epochEnded(_ training: Training) throws {
    if saveBestOnly, !figure.improves(with: try figure.value(in: training)) { return }
    try training.model.saveWeights(path.replacingOccurrences(of: "{epoch}", with: "\(training.epoch)"))
  }

  override var state: CallbackState? {
    get { CallbackState(numbers: figure.best.map { ["best": $0] } ?? [:]) }
    set { figure.best = newValue?.numbers["best"] }
  }
}
