import ArgumentParser
import NewsCore

/// `broadsheet quotations QUERY… PATH…`: who said what.
struct QuotationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations", abstract: "List the quotations with their speakers.",
    usage: "broadsheet quotations [--format <format>] [<query> ...] <path> ...",
    discussion: """
      EXAMPLES:
        broadsheet quotations Articles
        broadsheet quotations "human rights" Articles
        broadsheet quotations said:Raisi about:missile -in:atlas Articles
        broadsheet quotations said:"Mick Mulroy" OR said:Zarif Articles
        broadsheet quotations cue:denied after:2021-06-22 --format json Articles

      THE QUERY:
      \(helpLines)

      Terms side by side must all hold, terms with OR between them need not; (parentheses) hold together. \
      -term excludes. A word is the beginning of a word, in any case and with any accents; "words in quotation \
      marks" are whole words in this order, and =word counts case and accents too. An argument with a blank in it is \
      one phrase, unless it is several terms, as 'said:rai about:biden'. Direct, mixed and indirect quotations \
      are listed, unless kind: says which.

      An argument with a sign of a query in it is never a path unless a file is called so; other arguments before \
      the first path are words when they name no file.
      """)

  private static let helpLines = QueryField.allCases.map { field in
    "  " + Padding.left(field.name, 10) + "\(field.meaning): \(field.need)"
  }.joined(separator: "\n")

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @Argument(
    parsing: .allUnrecognized,
    help: "What to look for, then files, folders, or - for standard input.")
  var arguments: [String]

  func validate() throws {
    if let option = arguments.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if QuotationArguments(arguments).paths.isEmpty {
      throw ValidationError(
        "Name the files or folders to look in, as in: broadsheet quotations said:Raisi Articles")
    }
  }

  func run() throws {
    let arguments = QuotationArguments(arguments)
    let query = try Self.query(arguments.query)
    let reference = try ArticleSource(paths: arguments.paths).crossReference(correcting)
    let answer = reference.answer(to: query)
    let texts = ArticleTexts(reference.documents)
    let rows = answer.rows.map { row in
      QuotationListing.Row(quotation: row, text: texts.words(at: row.place) ?? row.text)
    }
    ListingPrinter(format: format).print(rows, as: QuotationListing())
    Complaint.nothingFound(answer.absence())
  }

  private static func query(_ text: String) throws(ExitCode) -> QuotationQuery {
    do throws(QueryProblem) {
      return try QuotationQueryParser().query(from: text)
    } catch {
      throw Complaint.wrongQuery(text, error)
    }
  }
}
