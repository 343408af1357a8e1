import Synchronization

/// The products of a table's rows with weights, each computed when it is first asked for.
///
/// Predictions of batch after batch look up the same tokens and multiply them by the same weights. The cache belongs to the
/// table's storage, which forgets it when its scalars change; that the weights changed, their storage's version tells.
final class ProjectionCache: Sendable {
  /// A table whose projection would take more bytes isn't kept.
  private static let capacity = 64 << 20

  /// How many maps of one table, and trajectories along it, are kept at a time: both directions of a layer have a map each.
  private static let mapCount = 4

  private struct State: Sendable {
    /// How often the storage's scalars may have changed.
    var version = 0
    var projections: [Projection] = []

    /// What recurrent layers make of one row, read again and again.
    var trajectories: [SharedTrajectory] = []

    /// These scalars in another order, or in pieces.
    var rearranged: [Tensor]?
  }

  private let state = Mutex(State())

  var version: Int { state.withLock { $0.version } }

  func invalidate() {
    state.withLock {
      $0.version += 1
      $0.projections = []
      $0.trajectories = []
      $0.rearranged = nil
    }
  }

  /// What `rearrange` makes of the scalars, made once. A storage has one such arrangement: its owner's.
  func rearranged(_ rearrange: () throws -> [Tensor]) rethrows -> [Tensor] {
    if let known = state.withLock({ $0.rearranged }) { return known }
    let tensors = try rearrange()
    state.withLock { $0.rearranged = tensors }
    return tensors
  }

  /// The trajectory that is wanted, which is kept.
  func trajectory(
    _ isWanted: (SharedTrajectory) -> Bool, otherwise make: () -> SharedTrajectory
  ) -> SharedTrajectory {
    state.withLock { state in
      if let known = state.trajectories.first(where: isWanted) { return known }
      let new = make()
      state.trajectories.removeAll { $0.isOutdated }
      if state.trajectories.count == Self.mapCount { state.trajectories.removeFirst() }
      state.trajectories.append(new)
      return new
    }
  }

  /// `table · weight + bias`, of which the rows `rows` are computed, or `nil` if the table is too large to be kept.
  static func project(_ table: Tensor, rows: [Int32], _ weight: Tensor, bias: Tensor?) -> Tensor? {
    let columns = weight.shape[1]
    guard table.shape[0] * columns * 4 <= capacity else { return nil }
    return table.storage.projections.state.withLock { state in
      let projection: Projection
      if let known = state.projections.first(where: { $0.isOf(weight, bias) }) {
        projection = known
      } else {
        projection = Projection(rowCount: table.shape[0], weight, bias)
        state.projections.removeAll { $0.isOutdated }
        if state.projections.count == mapCount { state.projections.removeFirst() }
        state.projections.append(projection)
      }
      projection.complete(rows, of: table, bias)
      return Tensor(shape: [table.shape[0], columns], storage: projection.products)
    }
  }
}

/// The products with one weight, for those rows of the table that were asked for so far.
private final class Projection: @unchecked Sendable {  // changes under the cache's lock, and never what it gave out
  let products: TensorStorage
  private let scalars: UnsafeMutablePointer<Float>
  private let packed: PackedMatrix
  private let weight: VersionedStorage
  private let bias: VersionedStorage?

  /// For each row whether it was computed; `nil` when all are.
  private var isKnown: [Bool]?

  init(rowCount: Int, _ weight: Tensor, _ bias: Tensor?) {
    let (inner, columns) = (weight.shape[0], weight.shape[1])
    let block = ScalarBlock(count: rowCount * columns)
    products = TensorStorage(block)
    scalars = block.scalars
    packed = weight.withScalars { PackedMatrix($0.pointer, inner: inner, columns: columns) }
    isKnown = [Bool](repeating: false, count: rowCount)
    self.weight = VersionedStorage(weight)
    self.bias = bias.map(VersionedStorage.init)
  }

  func isOf(_ weight: Tensor, _ bias: Tensor?) -> Bool {
    self.weight.isCurrent(weight) && (bias.map { self.bias?.isCurrent($0) ?? false } ?? (self.bias == nil))
  }

  var isOutdated: Bool { weight.isOutdated || bias?.isOutdated ?? false }

  func complete(_ rows: [Int32], of table: Tensor, _ bias: Tensor?) {
    guard var isKnown else { return }
    let columns = packed.columns
    // As many positions as the table has rows: nearly all rows would be asked for soon.
    let takesAll = rows.count >= isKnown.count
    var missing: [Int32] = []
    for row in takesAll ? Array(0..<Int32(isKnown.count)) : rows where !isKnown[Int(row)] {
      isKnown[Int(row)] = true
      missing.append(row)
    }
    self.isKnown = takesAll ? nil : isKnown
    guard !missing.isEmpty else { return }
    let new = ScalarBlock(count: missing.count * columns)
    table.withScalars { table in
      bias.withScalarsIfPresent {
        multiply(table.pointer, rows: missing, count: missing.count, by: packed, bias: $0, into: new.scalars)
      }
    }
    for (place, row) in missing.enumerated() {
      (scalars + Int(row) * columns).update(from: new.scalars + place * columns, count: columns)
    }
  }
}

/// A tensor's storage as it was at some time.
struct VersionedStorage: Sendable {
  private weak var storage: TensorStorage?
  private let version: Int

  init(_ tensor: Tensor) {
    storage = tensor.storage
    version = tensor.storage.projections.version
  }

  func isCurrent(_ tensor: Tensor) -> Bool { storage === tensor.storage && !isOutdated }

  var isOutdated: Bool { storage.map { $0.projections.version != version } ?? true }
}
