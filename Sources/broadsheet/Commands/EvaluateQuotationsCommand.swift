import ArgumentParser
import NewsCore

/// `broadsheet evaluate quotations`: how well quotations and their speakers are found.
struct EvaluateQuotationsCommand: EvaluatingCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations",
    abstract: "Measure how well quotations and their speakers are found, and show what is wrong.",
    discussion: """
      EXAMPLES:
        broadsheet evaluate quotations news.jsonl
        broadsheet evaluate quotations --errors 20 news.jsonl
        broadsheet evaluate quotations --predictions out.jsonl news.jsonl
        broadsheet evaluate quotations --format json --errors 0 news.jsonl

      Each line is a JSON object with doc (a name), text, and quotes: start, end (code points of text, \
      the end not included), and where they are given speaker (words of the text), speaker_span (a pair \
      of offsets), speaker_kind (name for a person’s name, proper for another name, pronoun, nominal for \
      other words, none), speaker_name (the name in those words) and speaker_name_silver (the name that \
      another program found for a pronoun). The program reads doc and text alone. unattributed_segments \
      are passages in quotation marks that are nobody’s, indirect is indirect speech: content, cue and \
      source, each a list of pairs of offsets. Predictions have the same form: speaker is the words at \
      the cue, speaker_name the name that they are or stand for.

      Words are compared without marks, white space, full stops and commas at their ends. exact: the \
      same words; overlap: half of the characters in common, each with one partner; characters: those \
      in both. What has fewer than three words need not be found and may be. Annotators mark what \
      stands between “ ” or " ", and what is left out of the predictions is what they leave out: \
      quotations inside other ones, those in single marks (‘ ’, ' '), in two apostrophes ('' '') or in \
      none, and what the program takes for a title, a nickname or a term that nobody said. With --marks \
      all those in other marks and in none count too; without it they are indirect speech, as they are \
      to the annotators, when they have a cue and a speaker.

      A speaker is right when the last capitalised word of the words found for it is among the \
      capitalised ones of the name marked; for a pronoun or nominal also when the words are the same, and \
      in the line called silver when it is the name that the other program found. For nobody marked it \
      is right to leave it open. with speaker: found and given to the right speaker; in the lines below \
      it precision is the accuracy on the quotations found.

      As a pronoun is right as the same pronoun, those lines do not say for whom it was taken. pronouns \
      resolved does: marked are the pronouns of quotations found for which the file has a name, found \
      those for which the program has one, right those for which it is the same. wrong names are judged \
      by speaker_name too; a name for a pronoun or for the words marked is not judged where the file has \
      none.

      Indirect speech agrees when the cues overlap and the sources overlap; what has no source on its \
      side does not count. What is marked under the cue of a direct or mixed quotation that was found \
      counts as found by it, and is right when the speaker overlaps the source.

      json has one object for each line of the table, then one for each error; csv is the table. \
      Precision, recall and F1 are in percent.
      """)

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @Option(help: "Compare quotations in double marks, or all of them.")
  var marks = CountedMarks.double

  @Option(help: "How many errors of each sort to show in context.")
  var errors = 10

  @OptionGroup var files: EvaluationFiles

  func articles(in file: AnnotatedFile) throws(ExitCode) -> [QuotedArticle] {
    try file.quotedArticles()
  }

  func evaluation(of articles: [QuotedArticle]) -> QuotationEvaluation {
    QuotationEvaluator(marks: marks).evaluation(of: articles)
  }

  func predictions(
    of evaluation: QuotationEvaluation, for articles: [QuotedArticle]
  ) -> [UInt8] {
    QuotationPredictionWriter().bytes(of: articles, evaluation.predictions)
  }

  func show(_ evaluation: QuotationEvaluation) {
    let printer = ListingPrinter(format: format)
    let report = QuotationReport(evaluation, errors: errors)
    switch format {
    case .text: StandardFile.output.write(Array(report.text.utf8))
    case .json:
      printer.print(evaluation.figures, as: MatchFigureListing())
      printer.print(report.shownErrors, as: QuotationErrorListing())
    case .csv: printer.print(evaluation.figures, as: MatchFigureListing())
    }
  }
}

extension CountedMarks: ExpressibleByArgument {}
