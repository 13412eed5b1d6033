import ArgumentParser
import NewsCore

/// `broadsheet evaluate names`: how well names are found in texts that were cut into tokens.
struct EvaluateNamesCommand: EvaluatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Measure how well names are found, and show what is wrong.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate names news.conll
        broadsheet evaluate names --errors 3 news.conll
        broadsheet evaluate names --predictions out.conll news.conll
        broadsheet evaluate names --format json --errors 0 news.conll

      Each line is a token, a tab and a tag; the tag is in the last column when there are more. A blank \
      line ends a sentence, a line -DOCSTART- begins an article. Tags are O, or B-, I-, E- and S- with the \
      kind of the name, as in B-PER: BIO, IOBES, or I- and O alone. The program finds the kinds PER, ORG, \
      LOC, and MISC for groups, events, works and all else. It tags the tokens without the tags of the file, \
      article by article; then both are compared. A name is right when its first token, its last one and its \
      kind are those of the file.

      Among the errors, “found longer” has all words of the name and more, “found shorter” some of them, \
      “found shifted” some and others; “missed” was not found, “not a name” is not in the file. The numbers \
      beside the contexts are how often the same words err in the same way, and a line of the file.

      --predictions writes the tokens with the tags that the program gives them.

      json has one object for each line of the table, then one for each sort of error; csv is the table. \
      Precision, recall and F1 are in percent.
      """)

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @Option(help: "How many of the most frequent sorts of error to show in context.")
  var errors = 10

  @OptionGroup var files: EvaluationFiles

  func articles(in file: AnnotatedFile) throws(ExitCode) -> [TaggedArticle] {
    try file.taggedArticles()
  }

  func evaluation(of articles: [TaggedArticle]) -> NameEvaluation {
    NameEvaluator().evaluation(of: articles)
  }

  /// The tokens with the tags that the program gives them.
  func predictions(of evaluation: NameEvaluation, for articles: [TaggedArticle]) -> [UInt8] {
    let texts = zip(articles, evaluation.predictions).map { $0.tokens.text(tags: $1) }
    return Array(texts.joined().utf8)
  }

  func show(_ evaluation: NameEvaluation) {
    let printer = ListingPrinter(format: format)
    switch format {
    case .text:
      StandardFile.output.write(Array(NameReport(evaluation, errors: errors).text.utf8))
    case .json:
      printer.print(evaluation.figures, as: MatchFigureListing())
      printer.print(Array(evaluation.confusions.prefix(max(0, errors))), as: ConfusionListing())
    case .csv:
      printer.print(evaluation.figures, as: MatchFigureListing())
    }
  }
}
