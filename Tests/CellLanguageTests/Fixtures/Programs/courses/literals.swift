enum J { case null, array([J]), s(String), o([String: J]) 
 var d: String { switch self { case .null: "null"; case .array(let a): "[" + a.map(\.d).joined(separator: ",") + "]"; case .s(let s): s; case .o(let o): "{" + o.map { "\($0):\($1.d)" }.joined() + "}" } } }
extension J: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral { init(stringLiteral v: String) { self = .s(v) }; init(arrayLiteral e: J...) { self = .array(e) };  init(dictionaryLiteral e: (String, J)...) { self = .o(Dictionary(uniqueKeysWithValues: e)) } }
let a: J = ["a", ["b"]]; print(a.d)
let b: J = ["k": "v"]; print(b.d)
let c: J = ["k": ["v"]]; print(c.d)
let e: J = ["k": []]; print(e.d)
let f: J = ["k": [:]]; print(f.d)
