/// The attribute by which keyboards reach text that may be wider than a phone: longer than what fits beside the margins.
func keyboardReach(_ text: some StringProtocol) -> HTML {
  let widthOfPhone = 32
  let isWide = text.split(separator: "\n").contains { $0.utf8.count > widthOfPhone }
  return isWide ? " tabindex=\"0\"" : .empty
}
