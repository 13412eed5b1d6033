import ArgumentParser
import NewsCore

/// `broadsheet evaluate persons`: how well persons are put together over an archive.
struct EvaluatePersonsCommand: EvaluatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "persons",
    abstract: "Measure how well the names of persons are put together over an archive.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate persons archive.jsonl
        broadsheet evaluate persons --predictions out.jsonl archive.jsonl
        broadsheet evaluate persons --raw --errors 20 archive.jsonl

      Each line is a JSON object with doc (a name), text, and mentions: start, end (code points of \
      text, the end not included), chain (mentions of one chain name one person), and where they are \
      given type (only PER and ACTOR count) and kind (only NAM counts). All texts are resolved as \
      one archive, from the texts and the marked names alone; the chains are compared with what came \
      out. Without chains nothing is compared, and the predictions are what there is.

      With --raw the names are those that the program finds itself.

      right chain is the share of marked mentions that were found and whose entity is the one that \
      most of the chain's mentions are in, while most of that entity's marked mentions are of that \
      chain.
      """)

  @Flag(help: "Find the names in the raw texts instead of taking the marked ones.")
  var raw = false

  @Option(help: "Compare mentions within each doc, within each topic, or all.")
  var scope = ClusterScope.all

  @Option(help: "How many wrong merges and how many splits to show.")
  var errors = 10

  @OptionGroup var files: EvaluationFiles

  func articles(in file: AnnotatedFile) throws(ExitCode) -> [GoldArticle] {
    try file.articles()
  }

  func evaluation(of articles: [GoldArticle]) -> PersonEvaluation {
    PersonEvaluator(names: raw ? .found : .marked, scope: scope).evaluation(of: articles)
  }

  func predictions(of evaluation: PersonEvaluation, for articles: [GoldArticle]) -> [UInt8] {
    PersonPredictionWriter().bytes(of: articles, evaluation.predictions)
  }

  func show(_ evaluation: PersonEvaluation) {
    StandardFile.output.write(Array(PersonReport(evaluation, errors: errors).text.utf8))
  }
}

extension ClusterScope: ExpressibleByArgument {}
