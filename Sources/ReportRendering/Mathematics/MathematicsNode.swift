/// A piece of mathematics, as MathML knows them.
indirect enum MathematicsNode: Hashable {
  enum Variant: String { case bold, italic, upright, blackboard, script, fraktur, typewriter, boldItalic }

  /// A name; one letter alone is set in italics.
  case identifier(String)
  /// A name that is upright even when it is one letter.
  case upright(String)
  case number(String)
  /// A sign; `isStretchy` for fences that grow with what they enclose, `nil` where MathML decides.
  case sign(String, isStretchy: Bool?)
  /// A big sign whose bounds stand above and below it where there is room.
  case bigSign(String)
  /// A function's name, such as `tanh`; bounds of `max` and its like stand below.
  case function(String, hasLimits: Bool)
  case text(String)
  /// A space, in `em`.
  case space(Double)
  case row([MathematicsNode])
  case fraction(MathematicsNode, MathematicsNode, hasLine: Bool)
  case root(MathematicsNode, index: MathematicsNode?)
  case scripts(MathematicsNode, below: MathematicsNode?, above: MathematicsNode?)
  /// Something above or below, as `\overset` sets it.
  case stack(MathematicsNode, below: MathematicsNode?, above: MathematicsNode?)
  /// A mark over or under: `\hat x`, `\underbrace{…}`.
  case accent(MathematicsNode, String, isOver: Bool)
  case styled(Variant, MathematicsNode)
  case table([[MathematicsNode]], alignment: MathematicsTable)
  /// What is not known, as source.
  case unknown(String)
}

extension MathematicsNode {
  /// Whether it has indices already, so that further ones would be its indices' indices.
  var hasScripts: Bool {
    if case .scripts = self { true } else { false }
  }
}

/// How the columns of a grid stand.
enum MathematicsTable: Hashable {
  /// As in `matrix`.
  case centered
  /// Right and left in turns, as in `aligned`.
  case alternating
  /// As in `cases`.
  case left
}
