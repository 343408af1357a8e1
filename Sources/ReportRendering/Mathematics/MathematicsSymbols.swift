/// The commands that stand for one sign or name.
enum MathematicsSymbols {
  static func node(for command: String) -> MathematicsNode? {
    if let letter = letters[command] {
      // As in LaTeX: small Greek letters are in italics, capitals are upright.
      return command.first?.isUppercase == true ? .upright(letter) : .identifier(letter)
    }
    if let sign = signs[command] { return .sign(sign, isStretchy: nil) }
    if let fence = fences[command] { return .sign(fence, isStretchy: false) }
    if let big = bigSigns[command] { return .bigSign(big) }
    if let width = spaces[command] { return .space(width) }
    if functions.contains(command) { return .function(command, hasLimits: false) }
    if let name = limitFunctions[command] { return .function(name, hasLimits: true) }
    return nil
  }

  static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ",
    "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
    "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ",
    "infty": "∞", "partial": "∂", "nabla": "∇", "emptyset": "∅", "varnothing": "∅", "imath": "ı", "jmath": "ȷ",
    "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "dots": "…", "ldots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
    "top": "⊤", "bot": "⊥", "prime": "′", "degree": "°", "%": "%", "$": "$", "#": "#", "_": "_", "&": "&",
  ]

  static let signs: [String: String] = [
    "times": "×", "cdot": "⋅", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙",
    "odot": "⊙", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "oslash": "⊘", "wedge": "∧", "land": "∧", "vee": "∨",
    "lor": "∨", "cap": "∩", "cup": "∪", "setminus": "∖", "neg": "¬", "lnot": "¬", "le": "≤", "leq": "≤", "ge": "≥",
    "geq": "≥", "ll": "≪", "gg": "≫", "ne": "≠", "neq": "≠", "equiv": "≡", "approx": "≈", "sim": "∼", "simeq": "≃",
    "cong": "≅", "propto": "∝", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
    "supseteq": "⊇", "forall": "∀", "exists": "∃", "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←",
    "leftrightarrow": "↔", "Rightarrow": "⇒", "implies": "⟹", "Leftarrow": "⇐", "Leftrightarrow": "⇔", "iff": "⟺",
    "mapsto": "↦", "longrightarrow": "⟶", "uparrow": "↑", "downarrow": "↓", "perp": "⟂", "parallel": "∥", "mid": "∣",
    "colon": ":", "coloneqq": "≔", "triangleq": "≜", "doteq": "≐", "lt": "<", "gt": ">", "therefore": "∴",
    "because": "∵",
  ]

  static let fences: [String: String] = [
    "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "langle": "⟨", "rangle": "⟩",
    "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "|": "‖", "Vert": "‖", "lVert": "‖", "rVert": "‖",
    "vert": "|", "lvert": "|", "rvert": "|", "backslash": "\\",
  ]

  static let bigSigns: [String: String] = [
    "sum": "∑", "prod": "∏", "coprod": "∐", "int": "∫", "iint": "∬", "oint": "∮", "bigcup": "⋃", "bigcap": "⋂",
    "bigoplus": "⨁", "bigotimes": "⨂", "bigodot": "⨀", "bigvee": "⋁", "bigwedge": "⋀",
  ]

  static let spaces: [String: Double] = [
    ",": 0.167, ":": 0.222, ">": 0.222, ";": 0.278, " ": 0.278, "!": -0.167, "quad": 1, "qquad": 2, "enspace": 0.5,
    "thinspace": 0.167,
  ]

  static let functions: Set<String> = [
    "sin", "cos", "tan", "sinh", "cosh", "tanh", "coth", "arcsin", "arccos", "arctan", "log", "ln", "lg", "exp", "dim",
    "ker", "deg", "arg", "hom",
  ]

  static let limitFunctions: [String: String] = [
    "max": "max", "min": "min", "sup": "sup", "inf": "inf", "lim": "lim", "limsup": "lim sup", "liminf": "lim inf",
    "det": "det", "gcd": "gcd", "Pr": "Pr", "argmax": "arg max", "argmin": "arg min",
  ]

  /// Marks over or under what follows.
  static let accents: [String: (mark: String, isOver: Bool)] = [
    "hat": ("^", true), "widehat": ("^", true), "bar": ("¯", true), "overline": ("¯", true), "tilde": ("~", true),
    "widetilde": ("~", true), "vec": ("→", true), "overrightarrow": ("→", true),
    "overleftarrow": ("←", true), "overleftrightarrow": ("↔", true), "dot": ("˙", true),
    "ddot": ("¨", true),
    "check": ("ˇ", true), "overbrace": ("⏞", true), "underbrace": ("⏟", false), "underline": ("_", false),
  ]

  static let variants: [String: MathematicsNode.Variant] = [
    "mathbf": .bold, "boldsymbol": .boldItalic, "bm": .boldItalic, "mathit": .italic, "mathrm": .upright,
    "mathbb": .blackboard, "mathcal": .script, "mathscr": .script, "mathfrak": .fraktur, "mathtt": .typewriter,
    "mathsf": .upright, "mathnormal": .italic,
  ]

  /// Commands that change only how large something is set.
  static let sizes: Set<String> = [
    "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "displaystyle", "textstyle",
    "limits",
    "nolimits", "nonumber", "notag", "scriptstyle",
  ]
}
