// Sums, means and extremes, of all scalars or along one dimension.

extension Tensor {
  /// The sum of all scalars.
  public func sum() -> Double { withScalars { $0.reduce(0) { $0 + Double($1) } } }

  /// The mean of all scalars; NaN if there are none.
  public func mean() -> Double { sum() / Double(count) }

  /// The deviation of all scalars from their mean (of a whole population).
  public func standardDeviation() -> Double {
    let mean = mean()
    return withScalars { $0.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(count) }.squareRoot()
  }

  /// The smallest scalar, or `nil` if there are none.
  public func minimum() -> Double? { withScalars { $0.min().map(Double.init) } }

  /// The largest scalar, or `nil` if there are none.
  public func maximum() -> Double? { withScalars { $0.max().map(Double.init) } }

  /// The sum along `axis`, which the result has with size 1 if `keepDimension`, else not at all.
  ///
  /// - Throws: `NetworkError.axis`.
  public func sum(axis: Int, keepDimension: Bool = false) throws -> Tensor {
    let axis = try resolved(axis)
    var kept = shape
    kept[axis] = 1
    let (original, squeezed) = (shape, shape.removing(at: axis))
    let sum = detached().summed(to: kept).reinterpreted(as: keepDimension ? kept : squeezed)
    return sum.recorded(self) { try $0.reinterpreted(as: kept).broadcast(to: original) }
  }

  /// The mean along `axis`.
  ///
  /// - Throws: `NetworkError.axis`.
  public func mean(axis: Int, keepDimension: Bool = false) throws -> Tensor {
    let size = shape[try resolved(axis)]
    return try sum(axis: axis, keepDimension: keepDimension).scaled(by: 1 / Float(size))
  }

  /// The largest scalar along `axis`; the gradient goes to the first place that holds it.
  ///
  /// - Throws: `NetworkError.axis`, or `NetworkError.emptyData` if `axis` has size 0.
  public func maximum(axis: Int) throws -> Tensor {
    let axis = try resolved(axis)
    let places = try argmax(axis: axis)
    let (original, inner) = (shape, shape[(axis + 1)...].reduce(1, *))
    let size = shape[axis]
    func offset(of index: Int, at place: Float) -> Int {
      (index / inner * size + Int(place)) * inner + index % inner
    }
    let largest = Tensor(uninitialized: places.shape) { result in
      withScalars { x in
        places.withScalars { places in
          for index in result.indices { result[index] = x[offset(of: index, at: places[index])] }
        }
      }
    }
    return largest.recorded(self) { gradient in
      var whole = Tensor(repeating: 0, shape: original)
      whole.withMutableScalars { whole in
        gradient.withScalars { gradient in
          places.withScalars { places in
            for index in gradient.indices { whole[offset(of: index, at: places[index])] = gradient[index] }
          }
        }
      }
      return whole
    }
  }

  /// The place of the first largest scalar along `axis`.
  ///
  /// - Throws: `NetworkError.axis`, or `NetworkError.emptyData` if `axis` has size 0.
  public func argmax(axis: Int = -1) throws -> Tensor {
    let axis = try resolved(axis)
    let (size, inner) = (shape[axis], shape[(axis + 1)...].reduce(1, *))
    guard size > 0 else { throw NetworkError.emptyData("a dimension whose largest element is sought") }
    return Tensor(uninitialized: shape.removing(at: axis)) { result in
      withScalars { x in
        for index in result.indices {
          let start = index / inner * size * inner + index % inner
          var best = 0
          for place in 1..<max(size, 1) where x[start + place * inner] > x[start + best * inner] { best = place }
          result[index] = Float(best)
        }
      }
    }
  }

  /// The sum of all scalars as a tensor of no dimensions, through which gradients flow.
  func sumOfAll() throws -> Tensor {
    try reshaped([count]).sum(axis: 0)
  }

  /// The mean of all scalars as a tensor of no dimensions, through which gradients flow.
  func meanOfAll() throws -> Tensor {
    try reshaped([count]).mean(axis: 0)
  }

  var isFinite: Bool { withScalars { $0.allSatisfy(\.isFinite) } }
}

extension [Int] {
  fileprivate func removing(at axis: Int) -> [Int] {
    var shape = self
    shape.remove(at: axis)
    return shape
  }
}
