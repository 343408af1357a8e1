enum Measurement {
  case celsius(Double), kelvin(Double), none
  var inKelvin: Double? {
    switch self {
    case .celsius(let c): c + 273.15
    case .kelvin(let k): k
    case .none: nil
    }
  }
}
let all: [Measurement] = [.celsius(20), .kelvin(300), .none]
print(all.compactMap(\.inKelvin), all.map { $0.inKelvin == nil })
