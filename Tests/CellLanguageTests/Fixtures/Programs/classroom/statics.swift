struct ID {
  private static var next = 1
  static func make() -> Int {
    defer { next += 1 }
    return next
  }
  let value = ID.make()
}
print(ID.make(), ID().value, ID.make())
