struct Document {
  enum Kind: String { case text, image }
  struct Page {
    var number: Int
    var kind: Kind = .text
    static let first = Page(number: 1)
  }
  var pages: [Page] = [.first]
  typealias Index = Int
  func page(_ index: Index) -> Page? { pages.indices.contains(index) ? pages[index] : nil }
}
var document = Document()
document.pages.append(Document.Page(number: 2, kind: .image))
document.pages.append(.init(number: 3))
print(document.pages.map { "\($0.number):\($0.kind.rawValue)" })
print(document.page(1)!.kind == .image, document.page(9) == nil)
print(document.pages[1])
let kind: Document.Kind = .init(rawValue: "text")!
print(kind, Document.Kind(rawValue: "sound") as Any)
