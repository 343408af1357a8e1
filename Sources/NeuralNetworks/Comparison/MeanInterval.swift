import Foundation

/// The mean of a sample, and where the mean of the population lies.
struct MeanInterval {
  let mean: Double
  let deviation: Double
  let lower: Double
  let upper: Double

  init(_ values: [Double], confidence: Double) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot()
    let reach =
      studentQuantile(0.5 + confidence / 2, degreesOfFreedom: values.count - 1) * deviation / count.squareRoot()
    (self.mean, lower, upper) = (mean, mean - reach, mean + reach)
  }
}

/// The value below which a variable of Student's distribution lies with the given probability, at least 1/2.
func studentQuantile(_ probability: Double, degreesOfFreedom: Int) -> Double {
  guard degreesOfFreedom > 0 else { return .nan }
  var (low, high) = (0.0, 1.0)
  while studentProbability(high, degreesOfFreedom: degreesOfFreedom) < probability { high *= 2 }
  for _ in 0..<100 {
    let middle = (low + high) / 2
    if studentProbability(middle, degreesOfFreedom: degreesOfFreedom) < probability {
      low = middle
    } else {
      high = middle
    }
  }
  return (low + high) / 2
}

/// The probability that a variable of Student's distribution is less than `t`, which isn't negative.
///
/// The finite sums for whole degrees of freedom are those of Abramowitz and Stegun, 26.7.3 and 26.7.4.
private func studentProbability(_ t: Double, degreesOfFreedom n: Int) -> Double {
  let angle = atan(t / Double(n).squareRoot())
  let (sine, cosine) = (sin(angle), cos(angle))
  var term = n % 2 == 1 ? cosine : 1
  var sum = n == 1 ? 0 : term
  for k in stride(from: n % 2 == 1 ? 3 : 2, to: n, by: 2) {
    term *= cosine * cosine * Double(k - 1) / Double(k)
    sum += term
  }
  let inside = n % 2 == 1 ? 2 / .pi * (angle + sine * sum) : sine * sum
  return 0.5 + inside / 2
}
