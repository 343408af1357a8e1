struct Options: OptionSet {
  let rawValue: Int
  static let shuffle = Options(rawValue: 1 << 0)
  static let verbose = Options(rawValue: 1 << 1)
  static let all: Options = [.shuffle, .verbose]
}
var o: Options = [.shuffle]
print(o.contains(.shuffle), o.contains(.verbose), o.rawValue)
o.insert(.verbose)
print(o == .all, o.rawValue, Options().isEmpty)
o.remove(.shuffle)
print(o.contains(.shuffle), o.union(.shuffle) == .all)
