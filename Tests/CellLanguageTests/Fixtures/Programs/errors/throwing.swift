enum ParseError: Error, Equatable {
  case empty
  case invalid(character: Character, at: Int)
}
func digits(_ text: String) throws -> [Int] {
  guard !text.isEmpty else { throw ParseError.empty }
  return try text.enumerated().map { i, c in
    guard let d = c.wholeNumberValue else { throw ParseError.invalid(character: c, at: i) }
    return d
  }
}
for text in ["123", "", "1x3"] {
  do {
    print(try digits(text))
  } catch ParseError.empty {
    print("empty")
  } catch ParseError.invalid(let c, let i) where i > 5 {
    print("late", c)
  } catch let error as ParseError {
    print("parse error:", error)
  } catch {
    print("other", error)
  }
}
func chain(_ text: String) throws -> Int {
  defer { print("leaving", text) }
  let sum = try digits(text).reduce(0, +)
  return sum
}
print((try? chain("45")) ?? -1, (try? chain("q")) ?? -1)
struct Wrapped: Error { let message: String; let inner: (any Error)? }
func outer() throws {
  do { _ = try digits("?") } catch { throw Wrapped(message: "outer", inner: error) }
}
do { try outer() } catch let w as Wrapped { print(w.message, w.inner as? ParseError == .invalid(character: "?", at: 0)) }
