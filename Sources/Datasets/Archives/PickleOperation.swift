/// The operations of Python's pickle format, protocols 2 to 5, that a NumPy array of lists of whole numbers consists of.
///
/// All others are refused, above all those that would import or call what the file names. Source: Python's
/// `pickletools`, and PEP 307, 3154 and 574.
enum PickleOperation: UInt8 {
  case begin = 0x80
  case frame = 0x95
  case stop = 0x2e

  case none = 0x4e
  case `true` = 0x88
  case `false` = 0x89
  case int8 = 0x4b
  case int16 = 0x4d
  case int32 = 0x4a
  case long = 0x8a

  case shortText = 0x8c
  case text = 0x58
  case shortString = 0x55
  case shortBytes = 0x43
  case bytes = 0x42

  case emptyList = 0x5d
  case append = 0x61
  case appends = 0x65
  case mark = 0x28
  case emptyTuple = 0x29
  case tuple1 = 0x85
  case tuple2 = 0x86
  case tuple3 = 0x87
  case tuple = 0x74

  case memoize = 0x94
  case putByte = 0x71
  case putLong = 0x72
  case getByte = 0x68
  case getLong = 0x6a

  case global = 0x63
  case stackGlobal = 0x93
  case reduce = 0x52
  case build = 0x62
}

/// The names that a pickled array may refer to. Each stands for a rule of the reader; none is ever looked up or called.
enum PickleName {
  case reconstruct
  case arrayType
  case elementType
  /// How protocol 2 writes bytes in Python 3.
  case encode

  /// The name in `module`; nil when it is not one of these.
  init?(module: String, name: String) {
    switch (module, name) {
    case ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"): self = .reconstruct
    case ("numpy", "ndarray"): self = .arrayType
    case ("numpy", "dtype"): self = .elementType
    case ("_codecs", "encode"): self = .encode
    default: return nil
    }
  }
}
