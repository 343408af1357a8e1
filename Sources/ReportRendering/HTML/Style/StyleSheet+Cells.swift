extension StyleSheet {
  /// Cells: code, outputs, logs, failures.
  static let cells = """
    pre{margin:0;font-size:.8rem;line-height:1.6;tab-size:4;overflow-x:auto}
    .input,pre.code,pre.source,#notebook-source{--ground:var(--surface)}
    .failure{--ground:var(--failed-ground)}
    pre.code,pre.source{border-radius:8px;padding:.85rem 1.05rem;margin:0 0 1.2em}
    pre code{font:inherit}
    \(scrollShadow)
    .k{color:var(--keyword)}.t{color:var(--type)}.s{color:var(--string)}.n{color:var(--number)}
    .c{color:var(--comment);font-style:italic}.a{color:var(--attribute)}.l{color:var(--label)}.d{color:var(--type)}
    .cell{margin:1.7em 0}
    .input{background:var(--surface);border:1px solid var(--line);border-radius:8px;overflow:hidden}
    .input pre.code{margin:0;border-radius:0;padding:.3rem 1.05rem .85rem}
    .prompt{display:flex;justify-content:space-between;gap:1rem;margin:0;padding:.5rem 1.05rem 0;font-size:.75rem;\
    line-height:1.5;color:var(--muted)}
    .input details summary{padding:.1rem 1.05rem .55rem;font-size:.84rem;color:var(--muted);cursor:pointer}
    .input details[open] summary{padding-bottom:.2rem}
    summary .count{color:var(--muted)}
    summary .count::before{content:"· ";margin-left:.2em}
    .outputs{margin-top:1rem}
    pre.printed,pre.value,pre.log{padding:.1rem 0 .1rem 1.05rem;border-left:2px solid var(--line);margin:.8rem 0}
    pre.value{border-left-color:var(--accent)}
    pre.boxes{line-height:1.17}
    pre.sentences{white-space:pre-wrap;overflow-wrap:anywhere}
    .training-log{margin:1.1rem 0}
    .output-title{margin:0 0 .3rem;font-size:.84rem;font-weight:650;color:var(--muted)}
    pre.log{font-size:.775rem;line-height:1.7;margin:0;font-variant-numeric:tabular-nums}
    details.rest{margin:.2rem 0 .8rem}
    details.rest summary{font-size:.84rem;color:var(--accent);cursor:pointer;padding:.15rem 0 .15rem 1.05rem;\
    border-left:2px solid var(--line)}
    p.note{font-size:.875rem;color:var(--muted);margin:.6rem 0}
    p.note.stale,p.note.not-run{color:var(--warn)}
    .was-not-run .input{opacity:1;border-style:dashed}
    .failure{margin:1rem 0;padding:.9rem 1.15rem;border:1px solid var(--failed-line);border-radius:8px;\
    background:var(--failed-ground)}
    .failure p{margin:.2rem 0}
    .failure-title{font-weight:650;color:var(--failed)}
    .failure .message{font-weight:600;white-space:pre-wrap}
    .failure .place,.failure .calls{font-size:.9rem;color:var(--muted)}
    .failure pre{margin:.6rem 0}
    .failure .line-number{color:var(--muted);user-select:none}
    .failure .caret{color:var(--failed);font-weight:700}
    .failure .hint::before{content:"→ ";color:var(--failed)}

    """

  /// A shadow at the edge behind which there is more: covers of the ground's colour that move with the text hide it where
  /// the text ends.
  private static let scrollShadow = """
    pre,.table-frame{background:\
    linear-gradient(to right,var(--ground) 40%,transparent) 0 0/2.4rem 100% no-repeat local,\
    linear-gradient(to left,var(--ground) 40%,transparent) 100% 0/2.4rem 100% no-repeat local,\
    linear-gradient(to right,var(--shade),transparent) 0 0/.7rem 100% no-repeat scroll,\
    linear-gradient(to left,var(--shade),transparent) 100% 0/.7rem 100% no-repeat scroll,var(--ground)}
    """
}
