/// Shapes at places, in the units of the picture: what is left of a chart once it is laid out.
struct Drawing {
  var width: Double
  var height: Double
  var shapes: [Shape] = []

  mutating func add(_ shape: Shape.Form, _ ink: Ink = Ink(.text), note: String? = nil) {
    shapes.append(Shape(form: shape, ink: ink, note: note))
  }

  mutating func add(_ label: Label, _ role: Ink.Role = .text, note: String? = nil) {
    shapes.append(Shape(form: .label(label), ink: Ink(role), note: note))
  }

  /// The labels, which must not cover each other.
  var labels: [Label] {
    shapes.compactMap { shape in
      guard case .label(let label) = shape.form else { return nil }
      return label
    }
  }
}

struct Shape {
  enum Form {
    case line(from: Place, to: Place)
    case path([Place])
    case area([Place])
    case box(Box, radius: Double)
    case marker(Marker, at: Place, size: Double)
    case label(Label)
  }

  var form: Form
  var ink: Ink
  /// What a reader sees who rests the pointer on the shape.
  var note: String?
}

struct Place: Equatable {
  var x: Double
  var y: Double
}

struct Box: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}

/// The colour and the stroke of a shape.
struct Ink: Equatable {
  /// What a colour is for; the style sheet decides what it looks like in either theme.
  enum Role: Equatable {
    case text
    case muted
    case grid
    case axis
    case paper
    case series(Int)
  }

  enum Dash {
    case solid, dashed, dotted, dashDotted
  }

  var role: Role
  var width = 1.0
  var dash = Dash.solid
  /// How much of the colour covers what is below it.
  var opacity = 1.0
  /// A marker drawn as a ring on the paper's colour.
  var isRing = false

  init(_ role: Role, width: Double = 1, dash: Dash = .solid, opacity: Double = 1, isRing: Bool = false) {
    self.role = role
    self.width = width
    self.dash = dash
    self.opacity = opacity
    self.isRing = isRing
  }
}

/// The forms of points, so that series can be told apart without their colour.
enum Marker: CaseIterable {
  case circle, square, triangle, diamond

  init(color: Int) {
    self = Self.allCases[Palette.index(color) % Self.allCases.count]
  }
}

/// One line of text at a place.
struct Label: Equatable {
  enum Anchor: String {
    case start, middle, end
  }

  var text: String
  /// Where the text's baseline begins, has its middle or ends.
  var place: Place
  var anchor = Anchor.start
  var size = TextMetrics.tickSize
  var isBold = false

  /// The room that the text takes.
  var box: Box {
    let width = TextMetrics.width(text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(x: left, y: place.y - size * 0.8, width: width, height: size)
  }
}

extension Drawing {
  /// Moves all shapes.
  mutating func translate(by offset: Place) {
    for index in shapes.indices { shapes[index].form = shapes[index].form.moved(by: offset) }
  }
}

extension Shape.Form {
  fileprivate func moved(by offset: Place) -> Shape.Form {
    switch self {
    case .line(let from, let to): .line(from: from + offset, to: to + offset)
    case .path(let places): .path(places.map { $0 + offset })
    case .area(let places): .area(places.map { $0 + offset })
    case .box(let box, let radius):
      .box(Box(x: box.x + offset.x, y: box.y + offset.y, width: box.width, height: box.height), radius: radius)
    case .marker(let marker, let place, let size): .marker(marker, at: place + offset, size: size)
    case .label(let label):
      .label(
        Label(
          text: label.text, place: label.place + offset, anchor: label.anchor, size: label.size, isBold: label.isBold))
    }
  }
}

extension Place {
  fileprivate static func + (left: Place, right: Place) -> Place {
    Place(x: left.x + right.x, y: left.y + right.y)
  }
}
