import ArgumentParser
import NewsCore
import NewsLibrary
import Synchronization

/// `broadsheet search QUERY… [PATH…]`: where words occur, in the library or in files.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in the library, or in files, each with its context.",
    usage: "broadsheet search [<options>] <query> ... [<path> ...]",
    discussion: """
      EXAMPLES:
        broadsheet search missile headline:talks         in the library
        broadsheet search "nuclear agreement" Articles   in files
        broadsheet search 'NEAR(missile program, 5)' -in:atlas after:2021
        broadsheet search --stem --sort date deny '/centrifug(e|al)/'

      THE QUERY:
      \(ArticleQueryHelp.text)
      An argument with a blank in it is one phrase unless it holds several terms. One with a sign of the language in it \
      is no path unless a file is called so.

      From the library come the articles that answer best, fifty unless --limit says otherwise; files are read from \
      the first to the last unless --sort says otherwise. In the library corrections of names hold for person:, org: \
      and place:.
      """)

  @Option(
    help: ArgumentHelp(
      "The order: rank for the best answers first, date for the newest.", valueName: "order"))
  var sort: ArticleSearch.Order?

  @Option(help: ArgumentHelp("The most articles to list.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Let an English word stand for its other forms: deny finds denied.")
  var stem = false

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var library: LibraryOptions

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "What to look for, then files, folders, or - for standard input; none means the library.",
      valueName: "query-or-path"))
  var arguments: [String]

  /// Articles that are listed from the library when nobody says how many.
  private static let usualLimit = 50

  func validate() throws {
    if let option = arguments.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1 on.") }
    if library.library != nil, !QueryArguments(arguments, needsPath: false).paths.isEmpty {
      throw ValidationError("Name files or folders, or a library with --library, not both.")
    }
  }

  func run() async throws {
    let arguments = QueryArguments(arguments, needsPath: false)
    let search = ArticleSearch(
      try Self.query(arguments.query), order: sort ?? .rank, stems: stem)
    let found =
      arguments.paths.isEmpty
      ? try await inLibrary(search) : try await inFiles(arguments.paths, search)
    ListingPrinter(format: format).print(
      found.flatMap { found in
        found.lines().map { OccurrenceListing.Row($0, of: found.article) }
      }, as: OccurrenceListing())
    try Interruption.check()
  }

  private func inLibrary(_ search: ArticleSearch) async throws -> [FoundArticle] {
    do {
      let library = try await library.place().opened()
      let limit = limit ?? Self.usualLimit
      let corrections = correcting.list().corrections
      let found = try await Interruption.cancelling {
        let found = try await library.page(
          of: search, count: min(limit, .max - 1) + 1, corrected: corrections)
        if found.isEmpty, !Task.isCancelled {
          try await Complaint.nothingFound(search.query, of: "article") { part, most in
            try await library.count(
              ArticleSearch(part, stems: search.stems), upTo: most, corrected: corrections)
          }
        }
        return found
      }
      if found.count > limit { Complaint.moreFound(than: limit) }
      return Array(found.prefix(limit))
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    }
  }

  private func inFiles(
    _ paths: [String], _ search: ArticleSearch
  ) async throws -> [FoundArticle] {
    let articles = try ArticleSource(paths: paths, columns: columns.columns, pages: PagePool())
      .articles()
    let found = sort == nil ? search.matches(in: articles) : search.answer(from: articles)
    if found.isEmpty {
      await Complaint.nothingFound(search.query, of: "article") { part, most in
        min(most, ArticleSearch(part, stems: search.stems).matches(in: articles).count)
      }
    }
    return Array(found.prefix(limit ?? .max))
  }

  private static func query(_ text: String) throws(ExitCode) -> ArticleQuery {
    do throws(QueryProblem) {
      return try ArticleQueryParser().query(from: text)
    } catch {
      throw Complaint.wrongQuery(text, error)
    }
  }
}

extension ArticleSearch.Order: ExpressibleByArgument {}
