import Charts
import NeuralNetworks

/// The learning curves of a training: for each measure a picture of training against validation, with a ring around
/// the best epoch.
///
/// - Parameters:
///   - history: What `fit` gave.
///   - title: What stands above the figure.
///   - caption: What a report prints below the figure.
public func plot(_ history: History, title: String = "", caption: String = "") -> Chart {
  let measures = history.names.filter { !$0.hasPrefix(validationPrefix) }
  let ordered = measures.filter { $0 == "loss" } + measures.filter { $0 != "loss" }
  return figure(ordered.map { learningCurve(history, measure: $0) }, title: title, caption: caption)
}

/// One measure of several trainings in one picture, with a ring around each one's best epoch.
///
/// - Parameters:
///   - histories: What `fit` gave, under the name of each model.
///   - measure: What is compared, as in the log.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
public func plot(
  _ histories: [(String, History)], measure: String = "val_accuracy", title: String = "", caption: String = ""
) -> Chart {
  let lines = histories.enumerated().map { number, entry in
    line(entry.1, measure: measure, name: entry.0, color: number, isSetOff: true)
  }
  return chart(lines, measure: spoken(measure), title: title, caption: caption)
}

private let validationPrefix = "val_"

private func learningCurve(_ history: History, measure: String) -> Chart {
  let validation = validationPrefix + measure
  let isValidated = !history[validation].isEmpty
  // A learning rate is chosen: none is the best, and it belongs to no data.
  let isChosen = measure == "learning_rate"
  var lines = [
    line(
      history, measure: measure, name: isChosen ? "learning rate" : "training", color: 0,
      isSetOff: !isValidated && !isChosen)
  ]
  if isValidated { lines.append(line(history, measure: validation, name: "validation", color: 1, isSetOff: true)) }
  return chart(lines, measure: spoken(measure), title: "", caption: "")
}

private func line(_ history: History, measure: String, name: String, color: Int, isSetOff: Bool) -> LineMark {
  let values = history[measure]
  var line = LineMark(name, color: color, x: values.indices.map { Double($0 + 1) }, y: values.map(drawable))
  let best = history.bestEpoch(of: measure)
  if isSetOff, best > 0 {
    line.highlight = LineMark.Highlight(index: best - 1, label: line.label(at: best - 1, xName: "epoch"))
  }
  return line
}

private func chart(_ lines: [LineMark], measure: String, title: String, caption: String) -> Chart {
  let plot = Plot(x: Axis("epoch", scale: .whole), y: Axis(measure), marks: lines.map(Mark.line))
  return Chart(
    title: title, caption: caption, textAlternative: Words.lines(lines, x: "epoch", y: measure),
    panels: [Panel(.plot(plot))])
}

/// A measure's name in plain words: `validation accuracy` for `val_accuracy`.
func spoken(_ measure: String) -> String {
  let isValidation = measure.hasPrefix(validationPrefix)
  let name = isValidation ? String(measure.dropFirst(validationPrefix.count)) : measure
  return (isValidation ? "validation " : "") + name.replacing("_", with: " ")
}
