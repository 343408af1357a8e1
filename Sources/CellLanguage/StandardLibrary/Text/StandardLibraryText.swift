/// The standard library's declarations as Swift text, cut and parsed by ``DeclarationText`` when a name is first used.
///
/// A member that the cell language can express has a body. One that it cannot is marked `@native("Type.member")`
/// and is implemented under that name; the setter of a property or subscript under that name with `.set`.
enum StandardLibraryText {
  static let all =
    [
      protocols, literals, printing, integerProtocols, floatingPoint, bool, optional, result, sequences,
      sequenceAlgorithms, collections, collectionAlgorithms, arrays, slices, dictionaries, sets, ranges, strides,
      lazySequences, sequenceTypes, strings, stringViews, foundationStrings, characters, random, mathematics, dates,
    ] + integers
}
