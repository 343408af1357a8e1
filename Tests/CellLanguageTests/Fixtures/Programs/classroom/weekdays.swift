enum Weekday: Int, CaseIterable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
  var isWeekend: Bool { self == .saturday || self == .sunday }
  var next: Weekday { Weekday(rawValue: rawValue % 7 + 1)! }
}
for day in Weekday.allCases where day.isWeekend { print(day, day.rawValue, day.next) }
print(Weekday.allCases.filter { !$0.isWeekend }.count)
