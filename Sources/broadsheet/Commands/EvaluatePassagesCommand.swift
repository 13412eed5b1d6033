import ArgumentParser
import NewsCore

/// `broadsheet evaluate passages`: how well sentences that correspond are found.
struct EvaluatePassagesCommand: EvaluatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "passages",
    abstract: "Measure how well sentences that correspond are found, and show what is wrong.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate passages topics.jsonl
        broadsheet evaluate passages --errors 30 topics.jsonl
        broadsheet evaluate passages --predictions out.jsonl topics.jsonl

      Each line is a JSON object with topic (a name), docs, and pairs. A doc has doc (a name), text, and \
      sentences: start, end (code points of text, the end not included) and gold, whether its pairs are \
      marked. A pair is four numbers counted from 0: a doc, its sentence, another doc, its sentence. The \
      program reads text, start and end alone, and compares the docs of a topic. A pair counts when both \
      sentences are gold.

      --predictions writes topic and pairs in the same form.
      """)

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @Option(help: "How many errors of each sort to show.")
  var errors = 10

  @OptionGroup var files: EvaluationFiles

  func articles(in file: AnnotatedFile) throws(ExitCode) -> [MarkedTopic] {
    try file.topics()
  }

  func evaluation(of topics: [MarkedTopic]) -> PassageEvaluation {
    PassageEvaluator().evaluation(of: topics)
  }

  func predictions(of evaluation: PassageEvaluation, for topics: [MarkedTopic]) -> [UInt8] {
    PassagePredictionWriter().bytes(of: topics, evaluation.pairs)
  }

  func show(_ evaluation: PassageEvaluation) {
    switch format {
    case .text:
      StandardFile.output.write(Array(PassageReport(evaluation, errors: errors).text.utf8))
    case .json, .csv:
      ListingPrinter(format: format).print(
        evaluation.figures + [evaluation.total], as: MatchFigureListing())
    }
  }
}
