import CTensorKernels

/// `result = a · b`, for the rows of `a` that are given by number or all of them.
///
/// - Parameters:
///   - a: rows of `b.inner` scalars, `stride` apart.
///   - rows: the number of the row of `a` that each row of the result is made from; `nil` takes them as they come.
///   - bias: what each row of the result starts from.
///   - result: `[count, b.columns]`
///   - adding: adds to `result` instead.
func multiply(
  _ a: UnsafePointer<Float>, stride: Int? = nil, rows: UnsafePointer<Int32>? = nil, count: Int, by b: PackedMatrix,
  bias: UnsafePointer<Float>? = nil, into result: UnsafeMutablePointer<Float>, adding: Bool = false,
  kernels: Kernels = .best
) {
  var product = tk_product()
  product.a = a
  product.a_stride = stride ?? b.inner
  product.a_rows = rows
  product.panels = b.panels
  product.bias = bias
  product.c = result
  product.c_stride = b.columns
  product.k = b.inner
  product.n = b.columns
  product.accumulates = adding ? 1 : 0
  let multiply = kernels.table.multiply!
  inParallel(count, grain: rowGrain(inner: b.inner, columns: b.columns)) { [product] rows in
    withUnsafePointer(to: product) { multiply($0, rows.lowerBound, rows.upperBound) }
  }
}

/// `result += aᵀ · b`: the sum over `count` rows, in ascending order, of the outer products of a row of `a` and one of `b`.
///
/// - Parameters:
///   - a: rows of `height` scalars, `stride` apart; `rows` as for `multiply`.
///   - b: `[count, width]`
///   - result: `[height, width]`
func addOuterProduct(
  _ a: UnsafePointer<Float>, stride: Int? = nil, rows: UnsafePointer<Int32>? = nil, height: Int,
  _ b: UnsafePointer<Float>, width: Int, count: Int, into result: UnsafeMutablePointer<Float>, kernels: Kernels = .best
) {
  var product = tk_outer_product()
  product.a = a
  product.a_stride = stride ?? height
  product.a_rows = rows
  product.b_stride = width
  product.c_stride = width
  product.m = height
  product.b = b
  product.n = width
  let multiply = kernels.table.multiply_outer!
  // A small result from many rows: parts of the rows are summed by themselves, each of a size that depends on nothing.
  let grain = 256
  if count > grain, height * width <= 1 << 16 {
    let parts = (count + grain - 1) / grain
    let sums = ScalarBlock(count: parts * height * width)
    inParallel(parts) { [product] part in
      var product = product
      let first = part * grain
      product.a = rows == nil ? a + first * product.a_stride : a
      product.a_rows = rows.map { $0 + first }
      product.b = b + first * width
      product.c = sums.scalars + part * height * width
      product.c.update(repeating: 0, count: height * width)
      withUnsafePointer(to: product) { multiply($0, 0, height, min(grain, count - first)) }
    }
    inParallel(height * width, grain: 1 << 12) { range in
      for part in 0..<parts {
        kernels.table.add(
          sums.scalars + part * height * width + range.lowerBound, result + range.lowerBound, range.count)
      }
    }
    return
  }
  // Else each thread owns a part of the result.
  product.c = result
  let panel = PackedMatrix.panelWidth
  let panels = (width + panel - 1) / panel
  let heightGrain = 24
  inParallel((height + heightGrain - 1) / heightGrain * panels) { [product] part in
    let (strip, column) = (part / panels, part % panels * panel)
    var product = product
    product.b = b + column
    product.c = result + column
    product.n = min(panel, width - column)
    withUnsafePointer(to: product) {
      multiply($0, strip * heightGrain, min(height, (strip + 1) * heightGrain), count)
    }
  }
}

/// `result = a · b`, or `result += a · b`, either factor read as its transpose where so asked.
///
/// - Parameters:
///   - a: `[rows, inner]`, or `[inner, rows]` where `transposingA`.
///   - b: `[inner, columns]`, or `[columns, inner]` where `transposingB`.
///   - result: `[rows, columns]`
func multiply(
  _ a: UnsafePointer<Float>, transposingA: Bool = false, _ b: UnsafePointer<Float>, transposingB: Bool = false,
  into result: UnsafeMutablePointer<Float>, adding: Bool = false, rows: Int, inner: Int, columns: Int,
  kernels: Kernels = .best
) {
  guard rows > 0, columns > 0 else { return }
  if transposingA && !transposingB {
    if !adding { result.update(repeating: 0, count: rows * columns) }
    addOuterProduct(a, height: rows, b, width: columns, count: inner, into: result, kernels: kernels)
    return
  }
  let packed = PackedMatrix(b, inner: inner, columns: columns, transposing: transposingB, kernels: kernels)
  guard transposingA else {
    return multiply(a, count: rows, by: packed, into: result, adding: adding, kernels: kernels)
  }
  let transposed = ScalarMemory.allocate(rows * inner)
  defer { ScalarMemory.deallocate(transposed, count: rows * inner) }
  for row in 0..<rows {
    for column in 0..<inner { transposed[row * inner + column] = a[column * rows + row] }
  }
  multiply(transposed, count: rows, by: packed, into: result, adding: adding, kernels: kernels)
}

/// How many rows one thread takes at a time: enough work to be worth sending, a multiple of the kernel's row block.
private func rowGrain(inner: Int, columns: Int) -> Int {
  let block = 96
  let blocks = (1 << 20) / max(1, block * inner * columns)
  return block * max(1, blocks)
}

/// The sum of `count` rows of `width` scalars. Many rows are summed in parts, whose size depends on nothing.
func sumRows(
  _ rows: UnsafePointer<Float>, width: Int, count: Int, into sum: UnsafeMutablePointer<Float>, kernels: Kernels = .best
) {
  let grain = 1024
  let parts = max(1, (count + grain - 1) / grain)
  let sums = ScalarBlock(zeros: parts * width)
  inParallel(parts) { part in
    let size = min(grain, count - part * grain)
    kernels.table.add_rows(rows + part * grain * width, size, width, sums.scalars + part * width)
  }
  sum.update(repeating: 0, count: width)
  kernels.table.add_rows(sums.scalars, parts, width, sum)
}

extension UnsafeBufferPointer {
  /// The address, also of an empty buffer, where nothing is read.
  var pointer: UnsafePointer<Element> { baseAddress! }
}

extension UnsafeMutableBufferPointer {
  /// The address, also of an empty buffer, where nothing is read or written.
  var pointer: UnsafeMutablePointer<Element> { baseAddress! }
}
