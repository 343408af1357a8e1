/// The value of a cell's last expression.
public struct CellValue {
  /// Its type, as Swift writes it: `[Double]`, `Sequential`.
  public let type: String
  /// What `print` writes for it.
  public let description: String
  /// What `debugPrint` writes for it: strings in quotation marks.
  public let debugDescription: String
  /// The value itself as the host knows it: `Int`, `Double`, `String`, `[Double]`, `[String: Int]`, or the object,
  /// struct or enum of the library that is bound. `nil` where the type exists in the cells alone, and for `nil` itself.
  public let host: Any?
}

/// What checking all sources found.
public struct CellCheck: Sendable {
  /// All mistakes and warnings, in the order of the file.
  public let diagnostics: [CellDiagnostic]
  /// What is known about each source, in the order given.
  public let cells: [CheckedCell]

  /// Whether any diagnostic is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// What checking says about one source.
public struct CheckedCell: Sendable {
  /// The source's id.
  public let id: String
  /// Whether it is free of errors, and so may run.
  public let isRunnable: Bool
  /// Global names that it declares. What it adds to a type or protocol of elsewhere counts as a name too, such as
  /// `extensions of Int`.
  public let declares: Set<String>
  /// Names declared by other sources that it, or a function declared in it, reads.
  public let reads: Set<String>
  /// Names declared by other sources that it, or a function declared in it, assigns to or mutates.
  public let writes: Set<String>
  /// The code as far as it means something: its tokens, without comments and layout.
  ///
  /// Two sources with the same text run alike. Statements are set apart, and operators carry their kind, since
  /// `a - b` and `a -b` hold the same characters.
  public let significantText: String
  /// Whether the code itself reads the clock or draws random numbers without a generator of its own, so that it may
  /// give something else each time.
  public let dependsOnClockOrChance: Bool
  /// The type of the value it delivers, or nil where it delivers none.
  public let valueType: String?
}
