import Testing

@Suite("The command line")
struct CommandLineTests {
  private let program: UnrollProgram

  init() throws {
    program = try UnrollProgram()
    try program.write(
      """
      ---
      title: Sums
      parameters:
        epochs: 5
      ---

      ```swift
      //| label: sums
      print("sum", 1 + epochs)
      ```

      ```swift
      //| label: product
      2 * epochs
      ```

      Five times two is `{swift} 2 * epochs`.
      """)
  }

  @Test("What cells print goes to standard output, all else to standard error")
  func streams() throws {
    let outcome = try program.run("run", "study.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "sum 6\n")
    #expect(outcome.errors.contains("wrote output/study.html"))
    let report = try program.read("output/study.html")
    #expect(report.contains("sum 6"))
    #expect(report.contains("Five times two is") && report.contains("10"))
  }

  @Test("A parameter is overridden for one run")
  func override() throws {
    #expect(try program.run("run", "study.md", "--set", "epochs=7").output == "sum 8\n")
  }

  @Test(
    "A wrong command line ends with 2 and says what is right",
    arguments: [
      (["rnu", "study.md"], "did you mean 'run'?"), (["run"], "Missing expected argument"),
      (["run", "study.md", "--set", "epoch=3"], "did you mean 'epochs'?"),
      (["run", "study.md", "--set", "epochs=x"], "the parameter 'epochs' holds a whole number"),
      (["run", "study.md", "--set", "epochs"], "invalid"), (["run", "study.md", "--to", "docx"], "html, md, ipynb"),
      (["run", "study.md", "--cell", "sms"], "did you mean 'sums'?"),
      (["run", "study.md", "--cell", "3"], "there is no cell '3'"),
      (["run", "study.md", "--fresh", "--cell", "sums"], "exclude each other"),
      (["run", "study.md", "--threads", "0"], "at least 1"), (["clean"], "--unused"),
      (["run", "study.md", "--nonsense"], "Unknown option"), (["doc", "rocchar"], "did you mean 'rocChart'?"),
    ])
  func wrongCommandLine(arguments: [String], message: String) throws {
    let outcome = try program.start(arguments).wait()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output == "")
    #expect(!program.exists("output"))
  }

  @Test(
    "Help goes to standard output and is no failure", arguments: [["--help"], ["run", "--help"], ["help", "status"]])
  func help(arguments: [String]) throws {
    let outcome = try program.start(arguments).wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE:"))
    #expect(outcome.errors == "")
  }

  @Test(
    "What the libraries offer is shown by name, whatever its capitals",
    arguments: [
      (["doc"], "  LSTM "), (["doc", "lstm"], "class LSTM: RecurrentLayer   (NeuralNetworks)"),
      (["doc", "EarlyStopping"], "- patience: how many epochs"),
      (["doc", "Record.integer"], "A field as a whole number."),
      (["doc", ".adam"], "Kingma and Ba"),
    ])
  func documentation(arguments: [String], text: String) throws {
    let outcome = try program.start(arguments).wait()
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.contains(text), "\(outcome.output)")
  }

  @Test("Reports come in the forms that are asked for")
  func forms() throws {
    let outcome = try program.run("run", "study.md", "--to", "html,md,ipynb", "--output", "reports")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for form in ["html", "md", "ipynb"] { #expect(program.exists("reports/study.\(form)")) }
    #expect(try program.run("run", "study.md", "--to", "md", "--output", ".").status == 1)
    #expect(try program.read("study.md").hasPrefix("---"), "a report never takes the place of its notebook")
  }

  @Test("Of two runs at once the second is told so and changes nothing")
  func twoAtOnce() throws {
    try program.write(
      """
      ```swift
      var sum = 0
      for number in 0..<2_000_000_000 { sum &+= number }
      ```
      """, to: "long.md")
    let first = try program.start(["run", "long.md"])
    defer { first.process.terminate() }
    while !first.errorsSoFar.contains("runs") {}
    let second = try program.run("run", "long.md")
    #expect(second.status == 1)
    #expect(second.errors.contains("another run of 'long' is under way"))
  }
}
