extension StyleSheet {
  /// Running text, headings, notes and mathematics.
  static let prose = """
    p,ul,ol,dl,blockquote{margin:0 0 1.1em}
    p{text-wrap:pretty}
    h2,h3,h4,h5,h6{line-height:1.25;font-weight:670;letter-spacing:-.012em;text-wrap:balance;margin:2.1em 0 .6em}
    h2{font-size:1.56rem;margin-top:2.3em;letter-spacing:-.017em}
    h3{font-size:1.22rem}
    h4,h5,h6{font-size:1.0625rem}
    main>:first-child{margin-top:0}
    h2+h3{margin-top:1.1em}
    .inner-heading{font-weight:670}
    .anchor{font-weight:400;text-decoration:none;opacity:0;padding-left:.15em}
    :hover>.anchor,.anchor:focus{opacity:1}
    ul,ol{padding-left:1.5em}
    li{margin:.25em 0}
    li>p{margin-bottom:.5em}
    blockquote{margin-left:0;padding-left:1.1rem;border-left:3px solid var(--line);color:var(--muted)}
    .callout{margin:1.5em 0;padding:.8rem 1.15rem;border-left:3px solid var(--accent);border-radius:0 8px 8px 0;\
    background:var(--accent-ground)}
    .callout>:last-child{margin-bottom:0}
    .callout-title{font-weight:650;margin:0 0 .25em;color:var(--accent)}
    .callout.warning,.callout.important{border-color:var(--warn);background:var(--warn-ground)}
    .callout.warning .callout-title,.callout.important .callout-title{color:var(--warn)}
    .callout.caution{border-color:var(--failed);background:var(--failed-ground)}
    .callout.caution .callout-title{color:var(--failed)}
    hr{border:0;border-top:1px solid var(--line);margin:2.5em 0}
    :not(pre)>code,kbd,samp{font-size:.86em;background:var(--surface);border-radius:4px;padding:.12em .28em}
    a code{color:inherit}
    main>details,li>details{margin:0 0 1.1em}
    main>details>summary{cursor:pointer;margin-bottom:.4em}
    img{max-width:100%;height:auto}
    mark{background:var(--warn-ground);color:inherit}
    sup,sub{line-height:0}
    .note{text-decoration:none}
    sup .note{padding:0 0 0 .1em}
    .notes{font-size:.92em;color:var(--muted)}
    .notes hr{margin:3em 0 1.5em}
    .refused{color:var(--muted);border-bottom:1px dashed var(--strong-line)}
    .not-computed{border-bottom:1px dashed var(--strong-line)}
    .computed{font-variant-numeric:tabular-nums}
    math{font-family:"STIX Two Math","Cambria Math","Latin Modern Math","Libertinus Math","DejaVu Math TeX Gyre",\
    "Noto Sans Math",math;font-size:1.04em}
    .wide-math{display:inline}
    @media screen and (max-width:48rem){.wide-math{display:block;overflow-x:auto;overflow-y:hidden;padding:.15em 0}}
    .display-math{margin:1.3em 0;overflow-x:auto;overflow-y:hidden;padding:.2em 0}
    mtd.right{text-align:right}
    mtd.left{text-align:left}
    .unknown-math{font-family:ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;\
    background:var(--warn-ground)}
    figure{margin:1.8em 0}
    figure svg{display:block;max-width:100%;height:auto}
    .chart-narrow{display:none}
    .chart-narrow svg{width:100%}
    @media screen and (max-width:35rem){.chart-wide{display:none}.chart-narrow{display:block}}
    figcaption{font-size:.9rem;line-height:1.5;color:var(--muted);text-align:left}
    figcaption{margin-top:.7em}
    figcaption b{color:var(--text);font-weight:650}

    """
}
