import Foundation
struct Record: Equatable { var id: Int; var city: String; var temperature: Double?; var tags: Set<String> }
enum CleaningError: Error { case missingColumn(String), badValue(row: Int, column: String, value: String) }
struct Table { let header: [String]; let rows: [[String]]
  init(csv: String, separator: Character = ",") { let lines = csv.split(whereSeparator: \.isNewline).map { $0.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) } }
    header = lines.first ?? []; rows = Array(lines.dropFirst()) }
  func column(_ name: String) throws -> Int { guard let i = header.firstIndex(of: name) else { throw CleaningError.missingColumn(name) }; return i }
  subscript(row: Int, name: String) -> String? { guard let c = try? column(name), rows.indices.contains(row) else { return nil }; return rows[row][c] } }
let csv = """
id, city, temp, tags
1, Bonn, 21.5, warm|sunny
2, Köln, , rainy
3, Ulm, x, cold
4, Bonn, 18.25, sunny
"""
let table = Table(csv: csv)
func records(_ t: Table, strict: Bool) throws -> [Record] {
  let (id, city, temp, tags) = (try t.column("id"), try t.column("city"), try t.column("temp"), try t.column("tags"))
  return try t.rows.enumerated().compactMap { i, row in
    guard let number = Int(row[id]) else { throw CleaningError.badValue(row: i, column: "id", value: row[id]) }
    if !row[temp].isEmpty, Double(row[temp]) == nil { if strict { throw CleaningError.badValue(row: i, column: "temp", value: row[temp]) } else { return nil } }
    return Record(id: number, city: row[city], temperature: Double(row[temp]), tags: Set(row[tags].split(separator: "|").map(String.init))) } }
do { _ = try records(table, strict: true) } catch CleaningError.badValue(let row, let column, let value) where column == "temp" { print("row \(row): \(value)") } catch { print(error) }
var data = try! records(table, strict: false)
print(data.count, data.map(\.city), data.filter { $0.temperature == nil }.map(\.id))
let mean = data.compactMap(\.temperature).reduce(0, +) / Double(data.compactMap(\.temperature).count)
for i in data.indices where data[i].temperature == nil { data[i].temperature = mean }
print(mean, data.allSatisfy { $0.temperature != nil }, data.map { $0.temperature! }.max()!)
let byCity = Dictionary(grouping: data, by: \.city).mapValues { $0.compactMap(\.temperature).reduce(0, +) / Double($0.count) }
for (city, t) in byCity.sorted(by: { $0.key < $1.key }) { print(city, String(format: "%.3f", t)) }
let tagCounts = data.flatMap { $0.tags }.reduce(into: [:]) { counts, tag in counts[tag, default: 0] += 1 }
print(tagCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)=\($0.value)" })
func normalize(_ xs: [Double]) -> [Double] { guard let lo = xs.min(), let hi = xs.max(), hi > lo else { return xs.map { _ in 0 } }; return xs.map { ($0 - lo) / (hi - lo) } }
print(normalize([2, 4, 6]), normalize([3, 3]), normalize([]))
let oneHot = Set(data.map(\.city)).sorted(); print(data.map { r in oneHot.map { $0 == r.city ? 1 : 0 } })
print(table[0, "city"] ?? "-", table[9, "city"] ?? "-", table[0, "nope"] as Any)
let split = data.count * 2 / 3; let (train, test) = (data[..<split], data[split...]); print(train.count, test.count, test.first!.id, train.last?.city ?? "")
var seen = Set<String>(); let unique = data.filter { seen.insert($0.city).inserted }; print(unique.map(\.id))
let windows = zip(data, data.dropFirst()).map { abs($0.temperature! - $1.temperature!) }; print(windows)
