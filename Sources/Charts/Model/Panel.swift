/// One part of a chart with its own frame.
package struct Panel: Codable, Hashable, Sendable {
  package enum Content: Codable, Hashable, Sendable {
    /// Marks on two axes.
    case plot(Plot)
    /// A grid of shaded cells.
    case matrix(Matrix)
    /// Running text whose words are shaded.
    case words(WeightedWords)
  }

  package var title: String
  package var content: Content

  package init(title: String = "", _ content: Content) {
    self.title = title
    self.content = content
  }
}

/// Marks on two axes.
package struct Plot: Codable, Hashable, Sendable {
  package var x: Axis
  package var y: Axis
  package var marks: [Mark]

  package init(x: Axis, y: Axis, marks: [Mark]) {
    self.x = x
    self.y = y
    self.marks = marks
  }
}

/// A grid of numbers, each drawn as a cell whose shade grows with its value.
package struct Matrix: Codable, Hashable, Sendable {
  package var rowTitle: String
  package var columnTitle: String
  package var rows: [String]
  package var columns: [String]
  /// A value for each row and column; `nil` where there is none.
  package var values: [[Double?]]
  /// What stands in the cells, row by row: none, or one text (of one or more lines) for each value.
  package var texts: [[String]]

  package init(
    rowTitle: String, columnTitle: String, rows: [String], columns: [String], values: [[Double?]],
    texts: [[String]] = []
  ) {
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.values = values
    self.texts = texts
  }
}

/// Words in reading order, each with a weight that sets its shade.
package struct WeightedWords: Codable, Hashable, Sendable {
  package var words: [String]
  package var weights: [Double?]

  package init(words: [String], weights: [Double?]) {
    self.words = words
    self.weights = weights
  }
}
