import ArgumentParser

/// What an evaluation reads and what it writes beside its report.
struct EvaluationFiles: ParsableArguments {
  @Option(help: "Write the texts with what the program makes of them to this file.")
  var predictions: String?

  @Argument(help: "A file of annotated texts, or - for standard input.")
  var file: String
}
