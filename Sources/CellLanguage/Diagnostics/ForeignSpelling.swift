/// How Swift writes what Python and Keras's guides write otherwise: hints for code that is refused anyway.
enum ForeignSpelling {
  /// For names that are not there.
  static let names = [
    "True": "write 'true'", "False": "write 'false'", "None": "write 'nil'",
    "and": "write '&&'", "or": "write '||'", "not": "write '!' before the condition",
    "def": "a function is written 'func name(x: Int) -> Int { … }'", "lambda": "a closure is written '{ x in … }'",
    "elif": "write 'else if'", "pass": "leave the braces empty", "del": "use 'remove(at:)' or 'removeValue(forKey:)'",
    "except": "errors are caught by 'do { try … } catch { … }'", "raise": "write 'throw'",
    "from": "cells see the notebook's library without an import", "with": "blocks of this kind don't exist in Swift",
    "len": "write 'x.count'", "str": "write 'String(x)', or put it into a text: \"\\(x)\"", "int": "write 'Int(x)'",
    "float": "write 'Double(x)'", "bool": "write 'Bool'", "list": "write 'Array(x)'", "dict": "write '[:]'",
    "range": "write '0..<n', or 'stride(from:to:by:)'", "enumerate": "write 'x.enumerated()'",
    "sum": "write 'x.reduce(0, +)'",
    "sorted": "write 'x.sorted()'", "np": "arrays and the library's tensors stand in for numpy",
    "tf": "the library's own functions stand in for TensorFlow's",
    "keras": "the library's names need no module before them",
  ]

  /// For operators that are not there.
  static let operators = ["**": "write 'pow(x, y)'", "<>": "write '!='", "++": "write '+= 1'", "--": "write '-= 1'"]

  /// For code that can't be read: a part of what the parser says about it and of the line.
  static let syntax: [(message: String, line: String, hint: String)] = [
    ("expected '{'", " else ", "write 'condition ? first : second'"),
    ("expected '{'", ":", "a block stands in braces: 'for x in xs { … }'"),
    ("expected expression after 'try'", ":", "errors are caught by 'do { try … } catch { … }'"),
    ("expected ':' to begin inheritance", ":", "a base class stands behind a colon: 'class A: B { … }'"),
    ("extraneous whitespace after '#'", "#", "a comment begins with '//'"),
    ("Single-quoted string", "'", "write \"…\""),
    ("unexpected code ':", "[", "a part of an array is written with a range: 'xs[1...]', 'xs[..<3]'"),
    ("unexpected code ':", "{", "a dictionary is written '[\"a\": 1]'"),
    ("unexpected code 'in ", " in ", "write 'xs.contains(x)'"),
    ("expected ']' to end array", " for ", "write 'xs.map { … }'"),
  ]

  static func hint(forSyntax message: String, in line: String) -> String? {
    syntax.first { message.contains($0.message) && line.contains($0.line) }?.hint
  }

  /// `return_sequences` and `EarlyStopping` as members are written here: `returnSequences`, `earlyStopping`.
  static func member(_ name: String) -> String {
    let words = name.split(separator: "_")
    guard let first = words.first else { return name }
    return first.prefix(1).lowercased() + first.dropFirst()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
