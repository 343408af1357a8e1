protocol Token { var text: String { get }; func isEqual(to other: any Token) -> Bool }
extension Token where Self: Equatable {
  func isEqual(to other: any Token) -> Bool { (other as? Self) == self }
}
struct Word: Token, Equatable { let text: String }
struct Number: Token, Equatable { let value: Int; var text: String { "\(value)" } }
let tokens: [any Token] = [Word(text: "1"), Number(value: 1), Word(text: "1")]
print(tokens[0].isEqual(to: tokens[1]), tokens[0].isEqual(to: tokens[2]), tokens.map(\.text))
func all<T: Token>(_ type: T.Type, in ts: [any Token]) -> [T] { ts.compactMap { $0 as? T } }
print(all(Word.self, in: tokens).count, all(Number.self, in: tokens)[0].value)
switch tokens[1] {
case let n as Number where n.value > 0: print("number", n.value)
case is Word: print("word")
default: print("?")
}
