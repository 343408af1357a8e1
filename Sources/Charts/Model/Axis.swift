/// How one direction of a plot is divided and labelled.
package struct Axis: Codable, Hashable, Sendable {
  package enum Scale: Codable, Hashable, Sendable {
    case linear
    /// Linear, with ticks at whole numbers only: epochs, time steps.
    case whole
    /// By powers of ten; values of zero and below have no place on it.
    case logarithmic
    /// Named places 0, 1, 2 …; on the vertical axis the first one is at the top.
    case named([String])
  }

  package var label: String
  package var scale: Scale
  /// The smallest and largest value that the axis shows at least.
  package var includes: [Double]

  package init(_ label: String, scale: Scale = .linear, includes: [Double] = []) {
    self.label = label
    self.scale = scale
    self.includes = includes.filter(\.isFinite)
  }
}
