class Loader {
  init() { print("created") }
  lazy var data: [Int] = {
    print("loading")
    return [1, 2, 3]
  }()
}
let l = Loader()
print("before")
print(l.data.count)
print(l.data)
