import CCMark

/// Turns CommonMark text into a tree of values with cmark. No other file knows cmark.
enum CMarkParser {
  /// - Parameter bytes: UTF-8 text with `\n` line ends.
  static func parse(_ bytes: [UInt8]) -> MarkdownNode {
    CMarkDocument(bytes).root.node(depth: 0, enclosingLines: 1...1)
  }

  /// The kind and the lines of each block that holds no other blocks, in the order of the text.
  static func leafBlocks(_ bytes: [UInt8]) -> [(kind: MarkdownNode.Kind, lines: ClosedRange<Int>)] {
    CMarkDocument(bytes).root.leafBlocks
  }
}

/// The owner of a cmark tree.
private final class CMarkDocument {
  private let pointer: OpaquePointer

  init(_ bytes: [UInt8]) {
    let parsed = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8)
    }
    guard let parsed else { preconditionFailure("cmark gives a document for every text") }
    pointer = parsed
  }

  deinit {
    cmark_node_free(pointer)
  }

  var root: CMarkNode { CMarkNode(pointer: pointer, owner: self) }
}

/// A node of a tree that lives as long as its owner.
private struct CMarkNode {
  let pointer: OpaquePointer
  let owner: CMarkDocument

  /// The node and what is below it as values.
  ///
  /// - Parameters:
  ///   - depth: How many nodes are above it.
  ///   - enclosingLines: The lines of the block that it is part of.
  func node(depth: Int, enclosingLines: ClosedRange<Int>) -> MarkdownNode {
    let type = cmark_node_get_type(pointer)
    let isBlock = type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue
    let lines = isBlock ? self.lines : enclosingLines
    let isTooDeep = depth > MarkdownNode.depthLimit && cmark_node_first_child(pointer) != nil
    return MarkdownNode(
      kind: isTooDeep ? .tooDeep : kind(type),
      literal: isTooDeep ? textBelow : string(cmark_node_get_literal(pointer)),
      lines: lines, column: Int(cmark_node_get_start_column(pointer)),
      children: isTooDeep ? [] : children.map { $0.node(depth: depth + 1, enclosingLines: lines) })
  }

  /// Gathered without recursion, as blocks may nest without end.
  var leafBlocks: [(kind: MarkdownNode.Kind, lines: ClosedRange<Int>)] {
    guard let walk = cmark_iter_new(pointer) else { return [] }
    defer { cmark_iter_free(walk) }
    var leaves: [(MarkdownNode.Kind, ClosedRange<Int>)] = []
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(walk) else { return leaves }
      let type = cmark_node_get_type(current)
      guard event == CMARK_EVENT_ENTER, Self.isLeaf(type) else { continue }
      let node = CMarkNode(pointer: current, owner: owner)
      leaves.append((node.kind(type), node.lines))
    }
  }

  private static func isLeaf(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK
      || type == CMARK_NODE_HTML_BLOCK
  }

  private var children: [CMarkNode] {
    var children: [CMarkNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(CMarkNode(pointer: child, owner: owner))
      next = cmark_node_next(child)
    }
    return children
  }

  private var lines: ClosedRange<Int> {
    let start = max(1, Int(cmark_node_get_start_line(pointer)))
    return start...max(start, Int(cmark_node_get_end_line(pointer)))
  }

  private func kind(_ type: cmark_node_type) -> MarkdownNode.Kind {
    switch type {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
          ? Int(cmark_node_get_list_start(pointer)) : nil,
        isTight: cmark_node_get_list_tight(pointer) != 0)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code(info: string(cmark_node_get_fence_info(pointer)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .inlineCode
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(destination: string(cmark_node_get_url(pointer)), title: string(cmark_node_get_title(pointer)))
    case CMARK_NODE_IMAGE:
      .image(source: string(cmark_node_get_url(pointer)), title: string(cmark_node_get_title(pointer)))
    default: preconditionFailure("cmark's parser makes no custom nodes")
    }
  }

  /// All text in the tree below, without walking it by recursion.
  private var textBelow: String {
    guard let walk = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(walk) }
    var text = ""
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE else { return text }
      if event == CMARK_EVENT_ENTER { text += string(cmark_node_get_literal(cmark_iter_get_node(walk))) }
    }
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
