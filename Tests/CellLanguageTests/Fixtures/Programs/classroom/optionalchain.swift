class Room { var name: String; init(_ n: String) { name = n } }
class House { var rooms: [Room] = []; var first: Room? { rooms.first } }
class Owner { var house: House? }
let o = Owner()
print(o.house?.first?.name ?? "no house")
o.house = House()
print(o.house?.first?.name ?? "no room")
o.house?.rooms.append(Room("kitchen"))
print(o.house?.first?.name ?? "none", o.house?.rooms.count ?? 0)
if let name = o.house?.first?.name.uppercased() { print(name) }
