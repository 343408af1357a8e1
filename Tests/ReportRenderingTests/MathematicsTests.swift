import Testing

@testable import ReportRendering

private func mathML(_ source: String) -> String {
  let html = MathematicsConverter(source).html(display: false).html.markup
  let start = html.range(of: "<semantics><mrow>")?.upperBound ?? html.startIndex
  let end = html.range(of: "</mrow><annotation")?.lowerBound ?? html.endIndex
  return String(html[start..<end])
}

private let formulas: [(source: String, html: String)] = [
  ("x_1^2", "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"),
  ("x^2_1", "<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>"),
  ("f'(x)", "<msup><mi>f</mi><mo>′</mo></msup><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo>"),
  ("h_{t-1}", "<msub><mi>h</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>"),
  ("\\frac{1}{2}", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
  ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
  ("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
  (
    "\\sum_{i}^{N} x",
    "<munderover><mo largeop=\"true\" movablelimits=\"true\">∑</mo><mi>i</mi><mi>N</mi></munderover><mi>x</mi>"
  ),
  ("\\tanh a \\odot b", "<mi>tanh</mi><mspace width=\"0.167em\"></mspace><mi>a</mi><mo>⊙</mo><mi>b</mi>"),
  (
    "y \\log(p)",
    "<mi>y</mi><mspace width=\"0.167em\"></mspace><mi>log</mi><mo stretchy=\"false\">(</mo><mi>p</mi><mo stretchy=\"false\">)</mo>"
  ),
  ("\\mathbf{W}", "<mi>𝐖</mi>"), ("\\mathbb{R}^{64}", "<msup><mi>ℝ</mi><mn>64</mn></msup>"),
  ("\\mathrm{softmax}", "<mi mathvariant=\"normal\">softmax</mi>"), ("\\Gamma", "<mi mathvariant=\"normal\">Γ</mi>"),
  ("3.14,2", "<mn>3.14,2</mn>"), ("\\text{if } x", "<mtext>if\u{A0}</mtext><mi>x</mi>"),
  ("\\hat{y}", "<mover accent=\"true\"><mi>y</mi><mo>^</mo></mover>"),
  ("\\left( x \\right.", "<mrow><mo stretchy=\"true\">(</mo><mi>x</mi></mrow>"),
  ("a < b \\& c", "<mi>a</mi><mo>&lt;</mo><mi>b</mi><mi>&amp;</mi><mi>c</mi>"),
  (
    "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
    "<mrow><mo stretchy=\"true\">(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>"
      + "<mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo stretchy=\"true\">)</mo></mrow>"
  ),
  ("", ""), ("x^", "<msup><mi>x</mi><mrow></mrow></msup>"), ("{", "<mrow></mrow>"),
  ("_2", "<msub><mrow></mrow><mn>2</mn></msub>"),
]

@Test("mathematics becomes MathML", arguments: formulas.indices)
func formula(index: Int) {
  #expect(mathML(formulas[index].source) == formulas[index].html)
}

@Test(
  "what is not known stays visible as source, and is reported",
  arguments: [
    ("\\nix x", "\\nix"), ("a } b", "}"), ("a & b", "&"), ("\\begin{nix}", "\\begin{nix}"),
    ("\\left\\nix x \\right)", "\\nix"),
  ])
func unknownMathematics(source: String, unknown: String) {
  let result = MathematicsConverter(source).html(display: true)
  #expect(result.unknown.first == unknown)
  #expect(result.html.markup.contains("<mtext class=\"unknown-math\">\(escaped(unknown))</mtext>"))
}

@Test(
  "mathematics that nests without end is bounded",
  arguments: [
    "{", "\\hat", "\\frac", "x_", "\\left(", "\\begin{matrix}", "x^{", "\\sqrt[", "\\text{", "'", "a}", "\\not",
  ])
func deepMathematics(mark: String) {
  let source = String(repeating: mark, count: 50_000)
  #expect(!MathematicsConverter(source).html(display: false).html.markup.isEmpty)
}
