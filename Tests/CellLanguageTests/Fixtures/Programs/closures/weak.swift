class Owner {
  let name: String
  var callback: (() -> String)?
  init(_ name: String) { self.name = name }
  func arm() { callback = { [weak self] in self?.name ?? "gone" } }
  func armUnowned() { callback = { [unowned self] in "unowned " + name } }
  deinit { print("deinit", name) }
}
var owner: Owner? = Owner("a")
owner!.arm()
let callback = owner!.callback!
print(callback())
owner = nil
print(callback())
owner = Owner("b")
owner?.armUnowned()
print(owner!.callback!())
owner = nil
weak var nobody = owner
print(nobody == nil)
