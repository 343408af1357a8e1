struct Book { let title: String; let pages: Int }
let books = [Book(title: "B", pages: 300), Book(title: "A", pages: 120)]
print(books.map(\.title), books.map(\.pages).max()!, books.sorted { $0.title < $1.title }.map(\.pages))
let key = \Book.pages
print(books.reduce(0) { $0 + $1[keyPath: key] })
