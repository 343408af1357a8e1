extension StyleSheet {
  /// Tables with rules above, below and under the head, and numbers that stand below each other.
  static let tables = """
    .table-frame{overflow-x:auto;margin:1.6em 0}
    table{border-collapse:collapse;min-width:min(100%,24rem);font-size:.9375rem;line-height:1.45;\
    font-variant-numeric:tabular-nums lining-nums}
    .tabular figcaption{margin:0 0 .6em}
    .tabular .table-frame{margin:0}
    thead th{font-weight:650;text-align:left;vertical-align:bottom;border-top:2px solid var(--text);\
    border-bottom:1px solid var(--strong-line)}
    tbody tr:last-child>td{border-bottom:2px solid var(--text)}
    th,td{padding:.42em .95em .42em 0;vertical-align:top}
    th:last-child,td:last-child{padding-right:.3em}
    th:first-child,td:first-child{padding-left:.3em}
    tbody tr+tr>td{border-top:1px solid var(--line)}
    .number{text-align:right}
    td.number{white-space:nowrap}
    .center{text-align:center}
    tr.best>td{font-weight:670;background:var(--accent-ground)}

    """
}
