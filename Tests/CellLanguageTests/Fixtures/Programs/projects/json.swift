enum JSON: Equatable {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])
  static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true;
    case let (.bool(x), .bool(y)): x == y;
    case let (.number(x), .number(y)): x == y;
    case let (.string(x), .string(y)): x == y;
    case let (.array(x), .array(y)): x == y;
    case let (.object(x), .object(y)):
      x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value };
    default: false
    }
  }
}
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(nilLiteral: ()) { self = .null }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }
}
extension JSON {
  subscript(key: String) -> JSON? {
    get { guard case .object(let o) = self else { return nil }; return o.first { $0.key == key }?.value }
    set {
      guard case .object(var o) = self else { return };
      if let i = o.firstIndex(where: { $0.key == key }) {
        if let v = newValue { o[i].value = v } else { o.remove(at: i) }
      } else if let v = newValue {
        o.append((key, v))
      }; self = .object(o)
    }
  }
  subscript(index: Int) -> JSON? { if case .array(let a) = self, a.indices.contains(index) { a[index] } else { nil } }
  func text(indent: Int? = nil, level: Int = 0) -> String {
    let pad = indent.map { "\n" + String(repeating: " ", count: $0 * (level + 1)) } ?? ""
    let close = indent.map { "\n" + String(repeating: " ", count: $0 * level) } ?? ""
    switch self {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n.truncatingRemainder(dividingBy: 1) == 0 && abs(n) < 1e15 ? String(Int(n)) : "\(n)"
    case .string(let s): return JSON.quote(s)
    case .array(let a):
      return a.isEmpty
        ? "[]" : "[" + a.map { pad + $0.text(indent: indent, level: level + 1) }.joined(separator: ",") + close + "]"
    case .object(let o):
      return o.isEmpty
        ? "{}"
        : "{"
          + o.map {
            "\(pad)\(JSON.quote($0.key)):\(indent == nil ? "" : " ")\($0.value.text(indent: indent, level: level + 1))"
          }.joined(separator: ",") + close + "}"
    }
  }
  static func quote(_ s: String) -> String {
    "\""
      + s.unicodeScalars.map { u in
        switch u {
        case "\"": "\\\"";
        case "\\": "\\\\";
        case "\n": "\\n";
        case "\t": "\\t";
        case _ where u.value < 32: "\\u" + String(u.value, radix: 16);
        default: String(u)
        }
      }.joined() + "\""
  }
}
struct JSONParser {
  enum Problem: Error { case end, bad(Character, Int) }; var chars: [Character]; var i = 0;
  init(_ s: String) { chars = Array(s) }
  var peek: Character? { i < chars.count ? chars[i] : nil }
  mutating func space() { while let c = peek, c.isWhitespace { i += 1 } }
  mutating func value() throws -> JSON {
    space(); guard let c = peek else { throw Problem.end }
    switch c {
    case "n": i += 4; return nil;
    case "t": i += 4; return true;
    case "f": i += 5; return false
    case "\"": return .string(try string())
    case "[":
      i += 1; var items: [JSON] = []; space(); if peek == "]" { i += 1; return [] };
      while true {
        items.append(try value()); space(); if peek == "," { i += 1; continue };
        guard peek == "]" else { throw Problem.bad(peek ?? "?", i) }; i += 1; return .array(items)
      }
    case "{":
      i += 1; var o: [(key: String, value: JSON)] = []; space(); if peek == "}" { i += 1; return [:] };
      repeat {
        if peek == "," { i += 1; space() }; let k = try string(); space();
        guard peek == ":" else { throw Problem.bad(peek ?? "?", i) }; i += 1; o.append((key: k, value: try value()));
        space()
      } while peek == ","; guard peek == "}" else { throw Problem.bad(peek ?? "?", i) }; i += 1; return .object(o)
    case "-", "0"..."9":
      let start = i; while let d = peek, d.isNumber || "+-.eE".contains(d) { i += 1 };
      guard let n = Double(String(chars[start..<i])) else { throw Problem.bad(c, start) }; return .number(n)
    default: throw Problem.bad(c, i)
    }
  }
  mutating func string() throws -> String {
    guard peek == "\"" else { throw Problem.bad(peek ?? "?", i) }; i += 1; var r = "";
    while let c = peek {
      i += 1; if c == "\"" { return r };
      if c == "\\" {
        guard let e = peek else { throw Problem.end }; i += 1;
        switch e {
        case "n": r += "\n";
        case "t": r += "\t";
        case "u": r.append(Character(Unicode.Scalar(UInt32(String(chars[i..<i + 4]), radix: 16)!)!)); i += 4;
        default: r.append(e)
        }
      } else {
        r.append(c)
      }
    }; throw Problem.end
  }
}
var doc: JSON = [
  "name": "tab\there \"q\"", "n": [1, 2.5, -3, 1e20], "ok": true, "none": nil,
  "nested": ["a": [], "b": [:], "é": "ü😀"],
]
print(doc.text()); print(doc.text(indent: 2))
doc["n"] = doc["n"]?[1]; doc["new"] = ["x", ["y": nil]]; doc["ok"] = nil as JSON?;
print(doc.text(), doc["new"]?[1]?["y"] == .null, doc["zzz"] == nil)
for t in [
  "[1, 2, {\"a\": \"b\\n\\u0041\"}]", "{\"x\": -1.5e2, \"y\": [true, false, null]}", "[1 2]", "{\"a\" 1}", "\"open", "",
  "@",
] {
  do {
    var p = JSONParser(t); let v = try p.value();
    print(
      v.text(),
      {
        var again = JSONParser(v.text()); return (try? again.value()) == v
      }())
  } catch JSONParser.Problem.bad(let c, let at) { print("bad \(c) at \(at)") } catch { print("problem: \(error)") }
}
