import ArgumentParser
import NewsCore

/// A command that has the program do its work on annotated texts and compares.
protocol EvaluatingCommand: ParsableCommand {
  associatedtype Article
  associatedtype Evaluation

  var files: EvaluationFiles { get }

  /// The annotated texts; fails with the exit status after saying what is wrong.
  func articles(in file: AnnotatedFile) throws(ExitCode) -> [Article]

  func evaluation(of articles: [Article]) -> Evaluation

  /// The texts with what the program makes of them, in a form that other scorers read.
  func predictions(of evaluation: Evaluation, for articles: [Article]) -> [UInt8]

  func show(_ evaluation: Evaluation)
}

extension EvaluatingCommand {
  func run() throws {
    let output = files.predictions.map { OutputFile(path: $0) }
    try output?.mustDiffer(from: files.file)
    let articles = try articles(in: AnnotatedFile(path: files.file))
    let evaluation = evaluation(of: articles)
    try output?.write(predictions(of: evaluation, for: articles))
    show(evaluation)
  }
}
