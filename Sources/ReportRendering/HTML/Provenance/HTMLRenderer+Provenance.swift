import Charts
import Foundation
import NotebookDocument

/// Where the report comes from. All that differs from run to run stands in this element and nowhere else.
extension HTMLRenderer {
  func provenance() -> HTML {
    let provenance = executed.provenance
    return """
      <footer class="run">
      <p class="run-line">\(provenance.startedAt.utcText), \(provenance.duration.text)</p>
      <section class="provenance" id="provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">How this report was made</h2>
      \(facts(provenance))\(dataFiles(provenance.dataFiles))\(cellTimes())\(embeddedSource())</section>
      </footer>

      """
  }

  private func facts(_ provenance: Provenance) -> HTML {
    var facts: [(String, HTML)] = [
      ("Started", "\(provenance.startedAt.utcText)"),
      ("Duration", "\(provenance.duration.text)"),
    ]
    facts += provenance.versions.map { ($0.name, "\($0.value)") }
    facts += provenance.machine.map { ($0.name, "\($0.value)") }
    if let seed = provenance.seed { facts.append(("Seed", "\(seed)")) }
    if !provenance.parameters.isEmpty {
      let parameters = provenance.parameters.map { "<code>\($0.name) = \($0.value.description)</code>" as HTML }
      facts.append(("Parameters", parameters.joined(separator: ", ")))
    }
    let rows = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>\n" as HTML }
    return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
  }

  private func dataFiles(_ files: [Provenance.DataFile]) -> HTML {
    guard !files.isEmpty else { return .empty }
    let rows = files.map { file in
      "<tr><td>\(file.name)</td><td class=\"number\">\(Charts.formatted(file.byteCount))</td><td><code class=\"digest\">\(file.digest)</code></td></tr>\n"
        as HTML
    }
    return """
      <h3>Data files</h3>
      <div class="table-frame" tabindex="0" role="group" aria-label="Data files"><table>
      <thead><tr><th scope="col">File</th><th scope="col" class="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
  }

  private func cellTimes() -> HTML {
    guard !notebook.cells.isEmpty else { return .empty }
    let trainings = notebook.cells.map { executed.result(of: $0).timeOfEpochs }
    let hasTrainings = trainings.contains { !$0.isEmpty }
    let rows = zip(notebook.cells, trainings).map { cell, training -> HTML in
      let result = executed.result(of: cell)
      let time = result.outcome == .notRun ? "–" : result.duration.text
      return """
        <tr><td class="number">\(cell.index)</td><td><a href="#\(cell.anchor)">\(cell.label)</a></td>\
        <td>\(result.originText)</td><td class="number">\(time)</td>\
        \(hasTrainings ? "<td class=\"number\">\(training)</td>" : .empty)</tr>

        """
    }
    return """
      <h3>Cells</h3>
      <div class="table-frame" tabindex="0" role="group" aria-label="Cells"><table>
      <thead><tr><th scope="col" class="number">In</th><th scope="col">Label</th><th scope="col">Result</th>\
      <th scope="col" class="number">Time</th>\(hasTrainings ? "<th scope=\"col\" class=\"number\">Epochs</th>" : .empty)</tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>

      """
  }

  private func embeddedSource() -> HTML {
    """
    <div class="embedded"><h3>The notebook</h3>
    <details><summary>Source of \(notebook.fileName)</summary>
    \(EmbeddedNotebook.html(executed))</details></div>

    """
  }
}

extension CellResult {
  /// The epochs that the cell trained for, and how long each took of the cell's time: `5 × 1.7 s`.
  fileprivate var timeOfEpochs: String {
    let lines = outputs.compactMap { output -> String? in
      guard case .display(let display) = output, display.kind == .trainingLog else { return nil }
      return display.plainText
    }
    let epochs = lines.joined(separator: "\n").split(separator: "\n").count { $0.hasPrefix("Epoch ") }
    return epochs == 0 ? "" : "\(epochs) × \((duration / epochs).text)"
  }

  fileprivate var originText: String {
    switch (outcome, origin) {
    case (.notRun, _): "did not run"
    case (.failed, _): "failed"
    case (.succeeded, .ranNow): "ran in this run"
    case (.succeeded, .replayed): "replayed from storage"
    case (.succeeded, .stale): "stale"
    }
  }
}

extension Date {
  /// Such as `23 November 2026, 09:05 UTC`.
  fileprivate var utcText: String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: self)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let time = [parts.hour, parts.minute].map { String(format: "%02d", $0 ?? 0) }.joined(separator: ":")
    return "\(parts.day ?? 0) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 0), \(time) UTC"
  }
}

extension Duration {
  /// Such as `1 h 4 min`, `3 min 12 s`, `8.4 s`, `42 ms`.
  var text: String {
    let seconds = Double(components.seconds) + Double(components.attoseconds) / 1e18
    switch seconds {
    case ..<0.9995: return "\(Int((seconds * 1000).rounded())) ms"
    case ..<59.95: return String(format: "%.1f s", seconds)
    case ..<3599.5:
      let whole = Int(seconds.rounded())
      return "\(whole / 60) min \(whole % 60) s"
    default:
      let minutes = Int((seconds / 60).rounded())
      return "\(minutes / 60) h \(minutes % 60) min"
    }
  }
}
