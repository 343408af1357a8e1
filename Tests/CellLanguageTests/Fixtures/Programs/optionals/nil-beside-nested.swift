let oo: Int?? = .some(nil)
print(type(of: oo ?? nil))
let r = oo ?? nil
print(type(of: r), r as Any)
let a: [Int?] = [nil, 2]
print((a.last ?? nil) as Any, (a.first ?? nil) as Any)
let q = a.last ?? nil
print(q.map { $0 + 1 } as Any)
