/// How far the scan of a paragraph has come, and what it need not look for again.
struct ProseScan {
  let range: Range<Int>
  /// Where a `|` separates cells.
  let bars: Range<Int>?
  var offset: Int
  /// Lengths of backtick runs that are not closed in the rest of the paragraph.
  var unclosedCode: Set<Int> = []
  var noDollarAhead = false
  var noAngleAhead = false

  init(range: Range<Int>, bars: Range<Int>?) {
    self.range = range
    self.bars = bars
    offset = range.lowerBound
  }
}
