struct City { var name: String; var population: Int; var position = (lat: 1.0, lon: 2.0); var mayor: Person? }
struct Person { var name: String }
var cities = [City(name: "Bonn", population: 330), City(name: "Köln", population: 1080, mayor: Person(name: "R"))]
print(cities.map(\.name), cities.map(\.population).reduce(0, +), cities.map(\.name.count))
print(cities.filter(\.name.isEmpty.self).count, cities.map(\.mayor?.name), ["a", "bb"].map(\.count), [1, 2].map(\.self))
print(cities.sorted { $0.population > $1.population }.first?.name ?? "")
let path = \City.name
print(cities[0][keyPath: path])
cities[0][keyPath: path] = "Bad Bonn"
cities[0][keyPath: \.population] += 5
print(cities[0].name, cities[0].population)
func sorted<T, V: Comparable>(_ items: [T], by key: KeyPath<T, V>) -> [T] {
  items.sorted { $0[keyPath: key] < $1[keyPath: key] }
}
print(sorted(cities, by: \.name).map(\.name), sorted(cities, by: \.population).map(\.name))
func set<T, V>(_ items: inout [T], _ key: WritableKeyPath<T, V>, _ value: V) {
  for i in items.indices { items[i][keyPath: key] = value }
}
set(&cities, \.population, 0)
print(cities.map(\.population))
let paths: [KeyPath<City, Int>] = [\.population, \.name.count]
print(paths.map { cities[1][keyPath: $0] })
let f: (City) -> String = \.name
print(f(cities[1]), Dictionary(grouping: ["a", "bb", "c"], by: \.count)[1]!, [[1, 2], [3]].map(\.[0]))
