import Foundation

/// How a parameter gets its first value. The formulas and defaults are Keras's.
public enum Initializer: Sendable, Equatable, Codable {
  case zeros
  case ones
  case constant(Double)

  /// Even in `low...high`.
  case uniform(low: Double, high: Double)

  /// Normal with the given mean and standard deviation.
  case normal(mean: Double, deviation: Double)

  /// Even within ±√(6 / (fan in + fan out)): Glorot and Bengio, 2010.
  case glorotUniform

  /// Normal, cut off at two deviations, of variance 2 / (fan in + fan out).
  case glorotNormal

  /// Even within ±√(6 / fan in): He et al., 2015.
  case heUniform

  /// Normal, cut off at two deviations, of variance 2 / fan in.
  case heNormal

  /// A random matrix with orthonormal rows or columns: Saxe et al., 2014.
  case orthogonal

  /// Ones on the diagonal, zeros elsewhere: Le, Jaitly and Hinton use it for recurrent kernels, 2015.
  case identity

  /// Zeros, but ones in the second quarter, where an LSTM's bias has its forget gate: Jozefowicz et al., 2015.
  case unitForgetBias

  /// The first value of a parameter of the given shape.
  func makeTensor(shape: [Int], random: RandomStream) -> Tensor {
    switch self {
    case .zeros: return Tensor(repeating: 0, shape: shape)
    case .ones: return Tensor(repeating: 1, shape: shape)
    case .constant(let value): return Tensor(repeating: Float(value), shape: shape)
    case .uniform(let low, let high):
      return fill(shape, random) { Float(low + (high - low) * $0.uniform()) }
    case .normal(let mean, let deviation):
      return fill(shape, random) { Float(mean + deviation * $0.normal()) }
    case .glorotUniform:
      return evenly(within: 6 / Double(fans(shape).in + fans(shape).out), shape, random)
    case .glorotNormal:
      return cutOffNormal(variance: 2 / Double(fans(shape).in + fans(shape).out), shape, random)
    case .heUniform:
      return evenly(within: 6 / Double(fans(shape).in), shape, random)
    case .heNormal:
      return cutOffNormal(variance: 2 / Double(fans(shape).in), shape, random)
    case .orthogonal:
      return orthogonalMatrix(shape, random)
    case .unitForgetBias:
      return Tensor(uninitialized: shape) { scalars in
        for index in scalars.indices { scalars[index] = index * 4 / scalars.count == 1 ? 1 : 0 }
      }
    case .identity:
      return Tensor(uninitialized: shape) { scalars in
        let columns = shape.last ?? 1
        for index in scalars.indices { scalars[index] = index / columns == index % columns ? 1 : 0 }
      }
    }
  }

  private func fill(_ shape: [Int], _ random: RandomStream, _ draw: (inout SplitMix64) -> Float) -> Tensor {
    random.withGenerator { generator in
      Tensor(uninitialized: shape) { scalars in
        for index in scalars.indices { scalars.initializeElement(at: index, to: draw(&generator)) }
      }
    }
  }

  private func evenly(within squaredLimit: Double, _ shape: [Int], _ random: RandomStream) -> Tensor {
    let limit = squaredLimit.squareRoot()
    return fill(shape, random) { Float(limit * (2 * $0.uniform() - 1)) }
  }

  private func cutOffNormal(variance: Double, _ shape: [Int], _ random: RandomStream) -> Tensor {
    // 0.8796… is the deviation of a standard normal that is cut off at ±2.
    let deviation = variance.squareRoot() / 0.879_625_661_034_239_78
    return fill(shape, random) { Float(deviation * $0.truncatedNormal()) }
  }

  /// How many inputs and outputs a kernel of this shape connects to one unit.
  private func fans(_ shape: [Int]) -> (in: Int, out: Int) {
    switch shape.count {
    case 0: return (1, 1)
    case 1: return (max(shape[0], 1), max(shape[0], 1))
    default:
      let field = shape.dropLast(2).reduce(1, *)
      return (max(field * shape[shape.count - 2], 1), max(field * shape[shape.count - 1], 1))
    }
  }

  /// Columns of a normal matrix, made orthonormal one after the other (Gram and Schmidt, twice for precision).
  private func orthogonalMatrix(_ shape: [Int], _ random: RandomStream) -> Tensor {
    let columns = shape.last ?? 1
    let rows = shape.elementCount / max(columns, 1)
    let (long, short) = (max(rows, columns), min(rows, columns))
    var basis: [[Double]] = []
    random.withGenerator { generator in
      while basis.count < short {
        var vector = (0..<long).map { _ in generator.normal() }
        for _ in 0..<2 {
          for other in basis {
            let overlap = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
            for index in vector.indices { vector[index] -= overlap * other[index] }
          }
        }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        basis.append(vector.map { $0 / length })
      }
    }
    return Tensor(uninitialized: shape) { scalars in
      for row in 0..<rows {
        for column in 0..<columns {
          scalars[row * columns + column] = Float(rows >= columns ? basis[column][row] : basis[row][column])
        }
      }
    }
  }
}
