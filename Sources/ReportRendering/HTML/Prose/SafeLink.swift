/// A link that leads to the web, to a mailbox or to a place on the page. All others are refused.
struct SafeLink {
  let destination: String

  private static let schemes = ["http://", "https://", "mailto:"]

  init?(_ destination: String) {
    let start = destination.prefix(8).lowercased()
    guard destination.hasPrefix("#") || SafeLink.schemes.contains(where: start.hasPrefix) else { return nil }
    self.destination = destination
  }
}
