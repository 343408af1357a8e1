/// The most scalars that a tensor of data may have: 16 GiB of them.
private let largestScalarCount = 1 << 32

/// Refuses a tensor of data that no memory would hold.
///
/// - Throws: `DataError.invalidArgument`, which names `argument` as what made it so large.
func checkSize(_ shape: [Int], function: String, argument: String) throws {
  var count = 1
  for size in shape {
    let (product, overflows) = count.multipliedReportingOverflow(by: size)
    guard !overflows, product <= largestScalarCount else {
      throw DataError.invalidArgument(
        function: function, argument: argument,
        fault: .other("asks for a tensor of shape \(shape), more than \(largestScalarCount) numbers"))
    }
    count = product
  }
}
