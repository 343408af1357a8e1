import Charts
import NeuralNetworks

/// A table that compares trained models: their sizes, their best epochs, and how far training ran ahead of validation.
///
/// The best row is that of the highest validation accuracy.
///
/// - Parameters:
///   - trainings: For each model its name, the model, and what `fit` gave.
///   - caption: What a report prints with the table.
///   - showsTime: Whether a column tells how long each training took. Times differ from run to run, and so do reports
///     that state them.
public func compareTable(
  _ trainings: [(String, Model, History)], caption: String = "", showsTime: Bool = false
) -> Table {
  let histories = trainings.map(\.2)
  let accuracies = histories.map { $0.best("val_accuracy") }
  let known = accuracies.indices.filter { accuracies[$0].isFinite }
  return Table(
    of: [
      .text("model", trainings.map(\.0)),
      .integers("parameters", trainings.map(\.1.parameterCount)),
      .integers("best epoch", histories.map { $0.bestEpoch(of: "val_accuracy") }),
      .percentages("best accuracy", accuracies),
      .percentages("last accuracy", histories.map { $0.last("val_accuracy") }),
      .percentages("gap at the end", histories.map { $0.last("accuracy") - $0.last("val_accuracy") }),
      .numbers("last loss", histories.map { $0.last("val_loss") }),
    ] + (showsTime ? [.seconds("time", histories.map { $0.seconds.reduce(0, +) })] : []), caption: caption,
    bestRow: known.max { accuracies[$0] < accuracies[$1] })
}
