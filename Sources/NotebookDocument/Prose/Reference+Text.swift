extension Reference {
  /// Reads `fig-loss` or `tbl-loss`.
  init?(_ text: String) {
    guard let dash = text.firstIndex(of: "-"), let kind = Kind(rawValue: String(text[..<dash])) else { return nil }
    self.init(kind: kind, name: String(text[text.index(after: dash)...]))
  }

  /// How many bytes of a label are the reference: without a dash that ends a clause. `nil` where it is none.
  static func length(ofNameIn label: some BidirectionalCollection<UInt8>) -> Int? {
    guard label.starts(with: "fig-".utf8) || label.starts(with: "tbl-".utf8) else { return nil }
    let dashes = label.reversed().prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.count
    let length = label.count - dashes
    return length > "fig-".utf8.count ? length : nil
  }
}
