protocol Source { associatedtype Output; func next() -> Output }
struct Ones: Source { func next() -> Int { 1 } }
struct Words: Source { let w: String; func next() -> String { w } }
struct AnySource<T>: Source {
  private let body: () -> T
  init<S: Source>(_ s: S) where S.Output == T { body = s.next }
  func next() -> T { body() }
}
let sources = [AnySource(Words(w: "a")), AnySource(Words(w: "b"))]
print(sources.map { $0.next() }, AnySource(Ones()).next() + 1)
func some() -> some Source { Ones() }
print(some().next())
let mixed: [any Source] = [Ones(), Words(w: "z")]
for source in mixed { print(source.next()) }
let anything: [Any] = [1, "a", [2.5], Ones()]
print(anything.count, anything)
let sequence = AnySequence([3, 4])
print(sequence.map { $0 + 1 }, AnyHashable(3) == AnyHashable(3))
