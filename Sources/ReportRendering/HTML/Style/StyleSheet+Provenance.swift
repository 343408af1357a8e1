extension StyleSheet {
  /// The block at the end that says where the report comes from.
  static let provenance = """
    .provenance{margin-top:4.5rem;padding-top:1.6rem;border-top:1px solid var(--line);font-size:.9rem;line-height:1.5}
    .provenance h2{font-size:1.15rem;margin:0 0 1rem;letter-spacing:-.01em}
    .provenance h3{font-size:.95rem;margin:1.8rem 0 .5rem}
    .provenance table{font-size:.875rem}
    .provenance .table-frame{margin:.5rem 0}
    .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.55rem 2rem;margin:0}
    .facts dt{color:var(--muted);font-size:.84rem}
    .facts dd{margin:0;overflow-wrap:anywhere}
    .digest{font-size:.78rem;overflow-wrap:anywhere}
    #notebook-source{border-radius:8px;padding:.85rem 1.05rem;margin:.6rem 0;\
    white-space:pre-wrap;overflow-wrap:anywhere}
    .provenance summary{cursor:pointer}

    """
}
