/// A type at run time: the tag of an existential, the class of an instance.
final class RuntimeType {
  let type: CellType
  let isReference: Bool
  /// What implements the selectors that were asked for, by their numbers: kept, and as calls find it.
  private var methods: [FunctionCode?] = []
  private var table: UnsafeMutablePointer<Unmanaged<FunctionCode>?>?

  init(_ type: CellType, isReference: Bool) {
    self.type = type
    self.isReference = isReference
  }

  deinit { table?.deallocate() }

  /// What implements a method, once that was looked up; uncounted.
  @inline(__always)
  subscript(selector: Selector) -> Unmanaged<FunctionCode>? {
    selector.number < methods.count ? table.unsafelyUnwrapped[selector.number] : nil
  }

  func implement(_ selector: Selector, by code: FunctionCode) {
    while methods.count <= selector.number { methods.append(nil) }
    methods[selector.number] = code
    table?.deallocate()
    table = .allocate(capacity: methods.count)
    for (index, method) in methods.enumerated() {
      table.unsafelyUnwrapped[index] = method.map { Unmanaged.passUnretained($0) }
    }
  }
}

/// The number of a method or property that types implement in their own ways.
struct Selector {
  let number: Int
}
