import ArgumentParser
import NewsCore
import NewsLibrary
import Synchronization

/// `broadsheet quotations QUERY… [PATH…]`: who said what, in the library or in files.
struct QuotationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations", abstract: "List the quotations with their speakers.",
    usage: "broadsheet quotations [<options>] [<query> ...] [<path> ...]",
    discussion: """
      EXAMPLES:
        broadsheet quotations said:Raisi                 in the library
        broadsheet quotations Articles                   in files
        broadsheet quotations "human rights" Articles
        broadsheet quotations said:Raisi about:missile -in:atlas Articles
        broadsheet quotations said:"Mick Mulroy" OR said:Zarif Articles
        broadsheet quotations cue:denied after:2021-06-22 --format json Articles
        broadsheet quotations --ledger Articles
        broadsheet quotations --ledger said:marsh --format csv Articles

      THE QUERY:
      \(QueryHelp.text)
      Direct, mixed and indirect quotations are listed, unless kind: says which: mixed are words in quotation marks \
      within the writer's sentence, indirect what the writer gives in words of his own. An article without a date is neither \
      before nor after any.

      An argument with a blank in it is one phrase, as said:"Mick Mulroy" is, unless it holds several terms, as \
      'said:rai about:biden' does. One with a sign of the language in it is no path unless a file is called so; other \
      arguments before the first path are words when they name no file. From the library, which is asked when there is \
      no path, come the newest articles first; corrections of names hold in it, those of single mentions in files only.

      --ledger puts the quotations together that report the same words: who printed which of them, whole, \
      shortened, changed, translated or only paraphrased. In text, [words] in brackets differ from the fullest \
      version and […] stands where words of it are left out; a line with ≠ has words that accounts give to \
      different speakers. JSON has an object for each utterance, CSV a line for each version. A query chooses \
      the utterances of which one version is what it asks for.
      """)

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @Option(help: ArgumentHelp("The most quotations to list; not of a ledger.", valueName: "number"))
  var limit: Int?

  @OptionGroup var library: LibraryOptions

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "What to look for, then files, folders, or - for standard input; none means the library.",
      valueName: "query-or-path"))
  var arguments: [String] = []

  @Flag(help: "Show what several quotations of files report, with who printed which of the words.")
  var ledger = false

  func validate() throws {
    if let option = arguments.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1 on.") }
    let isOfLibrary = QueryArguments(arguments, needsPath: false).paths.isEmpty
    if isOfLibrary, ledger {
      throw ValidationError(
        "Name the files or folders of a ledger, as in: broadsheet quotations --ledger Articles")
    }
    if !isOfLibrary, library.library != nil {
      throw ValidationError("Name files or folders, or a library with --library, not both.")
    }
  }

  func run() async throws {
    let arguments = QueryArguments(arguments, needsPath: false)
    let query = try Self.query(arguments.query)
    guard !arguments.paths.isEmpty else { return try await listLibrary(query) }
    let reference = try ArticleSource(
      paths: arguments.paths, columns: columns.columns, pages: PagePool()
    )
    .crossReference(correcting)
    let answer = reference.answer(to: query)
    let texts = ArticleTexts(reference.documents)
    let printer = ListingPrinter(format: format)
    if ledger {
      let places = Set(answer.rows.map(\.place))
      let entries = Ledger(reference).entries().filter { entry in
        entry.rows.contains { places.contains($0.quotation.place) }
      }
      printer.print(Array(entries.enumerated()), as: LedgerListing(texts: texts))
    } else {
      let rows = answer.rows.prefix(limit ?? .max).map { row in
        QuotationListing.Row(quotation: row, text: texts.words(at: row.place) ?? row.text)
      }
      printer.print(rows, as: QuotationListing())
    }
    Complaint.nothingFound(answer.absence())
  }

  /// Prints what is found as it is found.
  private func listLibrary(_ query: QuotationQuery) async throws {
    let printer = ListingPrinter(format: format)
    let left = Mutex(limit ?? .max)
    let hasFound = Mutex(false)
    printer.print([], as: QuotationListing())
    do {
      let library = try await library.place().opened()
      try await Interruption.cancelling {
        let corrections = correcting.list().corrections
        try await library.findQuotations(query, corrected: corrections, reasons: true) { found in
          hasFound.withLock { $0 = true }
          return left.withLock { left in
            let rows = found.rows.prefix(left).map { row in
              QuotationListing.Row(quotation: row, text: found.article.text[row.place.span])
            }
            left -= rows.count
            return printer.print(rows, as: QuotationListing(), goesOn: true) && left > 0
          }
        }
        if !hasFound.withLock({ $0 }), !Task.isCancelled {
          try await Complaint.nothingFound(
            query, of: "quotation",
            by: { try await library.count($0, upTo: $1, corrected: corrections) })
        }
      }
      try Interruption.check()
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    }
  }

  private static func query(_ text: String) throws(ExitCode) -> QuotationQuery {
    do throws(QueryProblem) {
      return try QuotationQueryParser().query(from: text)
    } catch {
      throw Complaint.wrongQuery(text, error)
    }
  }
}
