extension StyleSheet {
  /// Paper: everything unfolded, nothing cut off at the margin, no page that starts with the rest of a line.
  static let print = """
    @media print{
    @page{margin:19mm 18mm 20mm}
    html{font-size:10pt}
    body{line-height:1.5}
    .page{display:block;padding:0}
    .skip,.contents,.anchor,.embedded,.rest summary,.input summary{display:none}
    .run-line{display:none}
    main{margin-top:1.6rem}
    .provenance{margin-top:2.5rem}
    a{color:inherit;text-decoration:none}
    main p a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted);overflow-wrap:anywhere}
    pre,.table-frame{background:var(--ground)}
    pre,pre.code{white-space:pre-wrap;overflow-wrap:anywhere;overflow:visible}
    .input,.table-frame,.display-math{overflow:visible}
    details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
    h2,h3,h4,h5,h6,.prompt,.output-title,.tabular figcaption{break-after:avoid}
    figure,.table-frame,tr,.failure,.banner,blockquote,.display-math{break-inside:avoid}
    p,li{orphans:3;widows:3}
    thead{display:table-header-group}
    .chart-wide{display:block}.chart-narrow{display:none}
    }

    """
}
