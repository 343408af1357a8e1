struct Record { var date: String; var temperature: Double?; var rain: Int }
let csv = """
  date,temperature,rain
  2020-01-01,3.5,0
  2020-01-02,,12
  2020-01-03,-1.25,3
  bad line
  2020-01-04,x,1
  """
var records: [Record] = []
var rejected = 0
for line in csv.split(separator: "\n").dropFirst() {
  let fields = line.split(separator: ",", omittingEmptySubsequences: false)
  guard fields.count == 3, let rain = Int(fields[2]) else { rejected += 1; continue }
  records.append(Record(date: String(fields[0]), temperature: Double(fields[1]), rain: rain))
}
print(records.count, rejected)
let known = records.compactMap(\.temperature)
print(known, known.reduce(0, +) / Double(known.count))
let mean = known.reduce(0, +) / Double(known.count)
let filled = records.map { $0.temperature ?? mean }
print(filled)
for r in records { print(r.date.split(separator: "-").compactMap { Int($0) }, r.temperature.map { "\($0)" } ?? "-", r.rain) }
let wet = records.max { $0.rain < $1.rain }!
print(wet.date, records.filter { $0.rain > 0 }.map(\.date))
