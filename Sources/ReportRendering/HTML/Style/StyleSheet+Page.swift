extension StyleSheet {
  /// The page: fonts, measure, and the contents beside the text where there is room.
  static let page = """
    *,*::before,*::after{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);color:var(--text);\
    font:1.0625rem/1.62 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Inter,Ubuntu,Cantarell,"Noto Sans",\
    "Liberation Sans","Helvetica Neue",Arial,sans-serif;\
    text-rendering:optimizeLegibility;font-kerning:normal;overflow-wrap:break-word}
    code,pre,kbd,samp,.prompt,.digest{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,"Cascadia Code",Consolas,\
    "DejaVu Sans Mono","Liberation Mono",monospace;font-variant-ligatures:none}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-100vw;top:.5rem;padding:.4rem .8rem;background:var(--paper);z-index:1}
    .skip:focus{left:.5rem}
    .page{display:grid;grid-template-columns:minmax(0,46rem);justify-content:center;padding:clamp(1.75rem,5vw,4.5rem) \
    clamp(1rem,4vw,2rem) 5rem}
    .title-block{order:0}
    footer.run{display:contents}
    .run-line{order:1}
    .page>.abstract{order:2}
    .contents{order:3}
    main{order:4;min-width:0}
    .provenance{order:5;min-width:0}
    @media (min-width:76rem){
    .with-contents{grid-template-columns:13rem minmax(0,46rem);column-gap:4.5rem;margin-left:-6rem}
    .with-contents>*,.with-contents .run-line,.with-contents .provenance{grid-column:2}
    .with-contents>.contents{grid-column:1;grid-row:1/span 5;align-self:start;position:sticky;top:2.5rem;\
    max-height:calc(100vh - 5rem);overflow-y:auto;margin:.6rem 0 0;padding:0;border:0;background:none}
    }
    .title-block h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.6rem);line-height:1.14;letter-spacing:-.021em;\
    font-weight:700;margin:0 0 .5rem;text-wrap:balance}
    .subtitle{font-size:1.25rem;line-height:1.4;color:var(--muted);margin:0 0 .75rem;text-wrap:balance}
    .byline{color:var(--muted);margin:0 0 .35rem}
    .byline span+span::before{content:"·";margin:0 .55em}
    .outcome,.run-line{font-size:.9375rem;color:var(--muted);margin:0}
    .outcome .dot{display:inline-block;width:.55em;height:.55em;border-radius:50%;background:var(--good);\
    margin-right:.55em}
    .run-line{margin:.1rem 0 0 1.1rem}
    .abstract{margin:1.5rem 0 0;padding-left:1.1rem;border-left:3px solid var(--line);color:var(--muted)}
    .abstract p{margin:0}
    .banner{margin:1.4rem 0 .6rem;padding:.9rem 1.15rem;border:1px solid;border-radius:8px;font-size:.9875rem;\
    line-height:1.5}
    .banner p{margin:.15rem 0}
    .banner-title{font-weight:650}
    .banner.failed{background:var(--failed-ground);border-color:var(--failed-line)}
    .banner.failed .banner-title{color:var(--failed)}
    .banner.incomplete{background:var(--warn-ground);border-color:var(--warn-line)}
    .banner.incomplete .banner-title{color:var(--warn)}
    .contents{font-size:.9375rem;line-height:1.45;margin:2rem 0 0;padding:.8rem 1.15rem;background:var(--surface);\
    border-radius:8px}
    .contents summary{font-weight:650;cursor:pointer}
    .contents ol{list-style:none;margin:.3rem 0 0;padding:0}
    .contents ol ol{padding-left:1rem;margin:.1rem 0 .35rem}
    .contents li{margin:.28rem 0}
    .contents a{color:var(--muted);text-decoration:none}
    .contents a:hover{color:var(--accent);text-decoration:underline}
    main{margin-top:2.4rem}

    """
}
