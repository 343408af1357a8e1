import Foundation
import Testing

/// What cells leave is stored, so that a cell by itself finds it without anything before it running again.
@Suite("Values that last")
struct StoredValuesTests {
  private let program: UnrollProgram

  init() throws { program = try UnrollProgram() }

  private func cells(_ cells: (label: String, code: String)...) throws {
    let parts = cells.map { "```swift\n//| label: \($0.label)\n\($0.code)\n```\n" }
    try program.write(parts.joined(separator: "\n"))
  }

  /// Runs the whole notebook, then its last cell by itself, which has to print the same.
  private func runLastCellAlone(_ label: String) throws -> UnrollProgram.Outcome {
    let whole = try program.run("run", "study.md")
    #expect(whole.status == 0, "\(whole.errors)")
    let alone = try program.run("run", "study.md", "--cell", label)
    #expect(alone.status == 0, "\(alone.errors)")
    #expect(!alone.output.isEmpty)
    #expect(whole.output.hasSuffix(alone.output), "\(alone.output)")
    return alone
  }

  @Test("Numbers, texts, collections, structs, enums, optionals and tuples are there again")
  func values() throws {
    try cells(
      (
        "prepare",
        """
        struct Point: Hashable { var x: Int; var y: Double; var tags: [String] }
        indirect enum Tree { case leaf, node(Tree, Int, Tree) }
        let points = [Point(x: 1, y: 2.5, tags: ["a"]), Point(x: -2, y: .infinity, tags: [])]
        let tree = Tree.node(.node(.leaf, 1, .leaf), 2, .leaf)
        let words = ["one": 1, "zwei": 2, "trois": 3]
        let set = Set(points)
        let squares = (0..<100_000).map { $0 * $0 }
        let nested: Int?? = .some(nil)
        let (name, size) = ("caf\\u{E9} 👩‍👩‍👧", 3.0e-320)
        let mixed: [Any] = [1, "two", points[0], 4.5]
        let letters: [Character] = ["a", "é"]
        let bytes: [UInt8] = [0, 255]
        """
      ),
      (
        "show",
        """
        print(points, tree, words, set.contains(points[1]), squares[99_999], nested as Any, name, size)
        print(mixed, letters, bytes, words["zwei"] ?? 0)
        """
      ))
    #expect(!(try runLastCellAlone("show").errors.contains("again")))
  }

  @Test("Two names of one object are names of one object again, in circles too")
  func identity() throws {
    try cells(
      (
        "prepare",
        """
        final class Node { var value = 1; var next: Node? }
        let first = Node()
        let alias = first
        first.next = Node()
        first.next!.next = first
        var chain: Node? = nil
        for index in 0..<20_000 { let node = Node(); node.value = index; node.next = chain; chain = node }
        """
      ), ("other", "let third = alias.next!\nthird.value = 7"),
      (
        "show",
        """
        print(first === alias, third.next === alias, first.next === third, first.next!.value, chain!.value)
        alias.value = 5
        print(first.value)
        """
      ))
    #expect(!(try runLastCellAlone("show").errors.contains("again")))
  }

  @Test("Functions and closures go on with what they captured")
  func closures() throws {
    try cells(
      (
        "prepare",
        """
        func counter(from start: Int) -> () -> Int {
          var number = start
          return { number += 1; return number }
        }
        let count = counter(from: 100)
        let same = count
        let factor = 3
        let scale = { (x: Int) in x * factor }
        let named = counter
        print(count(), same())
        """
      ), ("show", "print(count(), same(), scale(4), named(7)())"))
    #expect(!(try runLastCellAlone("show").errors.contains("again")))
  }

  @Test("Models keep weights, optimizer and layers; two names of one layer stay one layer")
  func models() throws {
    try cells(
      (
        "model",
        """
        let readout = Dense(1, activation: .sigmoid)
        let model = try Sequential([Embedding(inputDim: 50, outputDim: 4), SimpleRNN(units: 4), readout])
        let waiting = try Sequential([SimpleRNN(units: 3), Dense(2)])
        try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
        let x = try Tensor((0..<64).map { r in (0..<10).map { (r * 7 + $0 * (r % 5 + 1)) % 50 } })
        let y = Tensor((0..<64).map { $0 % 2 })
        """
      ), ("fit", "let history = try model.fit(x, y, epochs: 3, batchSize: 16)\nreadout.isTrainable = false"),
      (
        "show",
        """
        print(model.layers[2] === readout, readout.isTrainable, waiting.layers.count, history.loss)
        print(model.weights[1], try model.predict(x).mean())
        print(try model.fit(x, y, epochs: 1, batchSize: 16).loss, try model.optimizer().iterations)
        """
      ))
    #expect(!(try runLastCellAlone("show").errors.contains("again")))
  }

  @Test("For what can't be stored its cell runs again, and that is said")
  func notStorable() throws {
    try cells(
      (
        "prepare",
        """
        var seen = 0
        let watcher = Callback.onEpochEnd { _ in seen += 1 }
        """
      ), ("show", "print(watcher is Callback, seen)"))
    #expect(try runLastCellAlone("show").errors.contains("prepare  runs again for its values"))
    #expect(try program.run("status", "study.md").output.contains("values made again"))
  }

  @Test("A declaring cell that gives an equal value in another way leaves what later cells stored as it is")
  func declaredOtherwise() throws {
    func notebook(_ value: String) throws {
      try cells(
        ("declare", "final class Box { var numbers: [Int] = [] }\nlet box = Box()"),
        ("start", "var list = \(value)\nbox.numbers = \(value)"), ("change", "list.append(3)\nbox.numbers += list"),
        ("show", "print(list, box.numbers)"))
    }
    try notebook("[1, 2]")
    let first = try program.run("run", "study.md")
    #expect(first.output == "[1, 2, 3] [1, 2, 1, 2, 3]\n")
    try notebook("[1] + [2]")
    let second = try program.run("run", "study.md")
    #expect(second.errors.contains("start  runs, since its code changed"), "\(second.errors)")
    #expect(!second.errors.contains("change  runs") && !second.errors.contains("show  runs"), "\(second.errors)")
    let alone = try program.run("run", "study.md", "--cell", "show")
    #expect(alone.output == first.output)
    #expect(!alone.errors.contains("again"), "\(alone.errors)")
  }

  @Test("What the store has lost is made again, and that is the reason given")
  func lost() throws {
    try cells(("rows", "let rows = [1, 2, 3]"), ("show", "print(rows)"))
    let whole = try program.run("run", "study.md")
    try FileManager.default.removeItem(at: program.folder.appending(path: "output/.unroll/values"))
    let alone = try program.run("run", "study.md", "--cell", "show")
    #expect(alone.output == whole.output)
    #expect(alone.errors.contains("rows  runs again for its values, which the store has lost"), "\(alone.errors)")
  }

  /// A training of which the log on standard error tells whether it ran or came from the store.
  private let training = """
    let x = try Tensor((0..<64).map { r in (0..<10).map { (r * 7 + $0 * (r % 5 + 1)) % 50 } })
    let model = try Sequential([Embedding(inputDim: 50, outputDim: 4), SimpleRNN(units: 4), Dense(1)])
    try model.compile(optimizer: .adam(), loss: .meanSquaredError)
    let loss = try model.fit(x, Tensor((0..<64).map { $0 % 2 }), epochs: 2).loss
    """

  @Test(
    "Values that can't be stored are made again with the trainings that the store has, with --fresh those of that run")
  func trainingsForValues() throws {
    try cells(
      ("training", training), ("watch", "var seen = 0\nlet watcher = Callback.onEpochEnd { _ in seen += 1 }"),
      (
        "more", "let more = try model.fit(x, Tensor((0..<64).map { $0 % 2 }), epochs: 2, callbacks: [watcher])"
      ), ("show", "print(loss, more.loss, seen, watcher is Callback)"))
    let whole = try program.run("run", "study.md")
    #expect(whole.status == 0, "\(whole.errors)")
    let alone = try program.run("run", "study.md", "--cell", "show")
    #expect(alone.output == whole.output)
    #expect(!alone.errors.contains("training  runs"), "its values are stored\n\(alone.errors)")
    #expect(alone.errors.contains("watch  runs again for its values, which can't be stored"), "\(alone.errors)")
    let fresh = try program.run("run", "study.md", "--fresh")
    #expect(fresh.output == whole.output)
  }

  @Test("A training that is over and whose results are stored leaves nothing else in the store")
  func noComputationsAreLeft() throws {
    try cells(("training", training), ("show", "print(loss)"))
    _ = try runLastCellAlone("show")
    let computations = program.folder.appending(path: "output/.unroll/computations")
    #expect(try FileManager.default.contentsOfDirectory(atPath: computations.path) == [])
  }

  @Test("A static variable that another cell changed counts as changed")
  func statics() throws {
    func notebook(_ step: Int) throws {
      try cells(
        ("type", "enum Counter { static var count = 0 }"), ("step", "Counter.count += \(step)"),
        ("show", "print(Counter.count)"))
    }
    try notebook(1)
    #expect(try runLastCellAlone("show").output == "1\n")
    try notebook(5)
    #expect(try program.run("run", "study.md").output == "5\n")
  }

  @Test("Large arrays are stored once, tensors as safetensors")
  func content() throws {
    try cells(
      ("first", "let x = try Tensor((0..<200).map { r in (0..<200).map { Double(r * $0) } })"),
      ("second", "let y = x\nlet z = try x + Tensor(0)"), ("show", "print(y.shape, z.shape)"))
    _ = try runLastCellAlone("show")
    let values = program.folder.appending(path: "output/.unroll/values")
    let large = try FileManager.default.contentsOfDirectory(at: values, includingPropertiesForKeys: [.fileSizeKey])
      .filter { try $0.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0 > 50_000 }
    #expect(large.count == 1)
    let header = try Data(contentsOf: #require(large.first)).dropFirst(8).prefix(9)
    #expect(String(decoding: header, as: UTF8.self).hasPrefix("{\"tensor\""))
  }

  @Test("A file that a cell reads counts by its content, a file that it wrote by being there")
  func files() throws {
    try cells(
      ("model", "let model = try Sequential([Input(shape: [2]), Dense(1)])"),
      ("save", "try model.saveWeights(\"weights.safetensors\")"),
      (
        "load",
        "let other = try Sequential([Input(shape: [2]), Dense(1)])\ntry other.loadWeights(\"weights.safetensors\")"
      ),
      ("show", "print(other.weights[0] == model.weights[0])"))
    #expect(try runLastCellAlone("show").output == "true\n")
    try FileManager.default.removeItem(at: program.folder.appending(path: "weights.safetensors"))
    let status = try program.run("status", "study.md", "--explain").output
    #expect(status.contains("save  stale: the file 'weights.safetensors' isn't there any more"), "\(status)")
    let again = try program.run("run", "study.md")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("save  runs"))
    #expect(!again.errors.contains("show  runs"))
  }
}
