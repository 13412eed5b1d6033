import ArgumentParser
import NewsCore
import NewsLibrary

/// `broadsheet entities [PATH…]`: who and what is named how often, in the library or in files.
struct EntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities", abstract: "List the people, organisations, places and other names.",
    discussion: """
      EXAMPLES:
        broadsheet entities                              of the library
        broadsheet entities --named "joh mar"            those with words in the name that begin so
        broadsheet entities --mentions "Ada Marsh"       where she is named, the newest first
        broadsheet entities --mentions person:ada-marsh  the same, where several are called so
        broadsheet entities Articles                     of files
        broadsheet entities --format csv Articles > names.csv

      Without a path it is the library that is asked, as a whole. Corrections of names hold in it, those of single \
      mentions in files only.
      """)

  @Option(help: ArgumentHelp("Of the library: names with words that begin so.", valueName: "words"))
  var named = ""

  @Option(
    help: ArgumentHelp(
      "Of the library: each mention of an entity in its context, by its name or its identifier.",
      valueName: "entity"))
  var mentions: String?

  @Option(help: ArgumentHelp("The most lines to list.", valueName: "number"))
  var limit: Int?

  @OptionGroup var library: LibraryOptions

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @Argument(help: "Files, folders, or - for standard input; none means the library.")
  var paths: [String] = []

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1 on.") }
    guard !paths.isEmpty else { return }
    if library.library != nil {
      throw ValidationError("Name files or folders, or a library with --library, not both.")
    }
    if mentions != nil || !named.isEmpty {
      throw ValidationError("--named and --mentions ask the library; leave the paths out.")
    }
  }

  func run() async throws {
    let printer = ListingPrinter(format: format)
    guard paths.isEmpty else {
      let rows = try ArticleSource(paths: paths, columns: columns.columns, pages: PagePool())
        .crossReference(correcting).entityRows()
      printer.print(Array(rows.prefix(limit ?? .max)), as: EntityListing())
      return
    }
    do {
      let library = try await library.place().opened()
      if let mentions {
        try print(mentionsOf: try named(mentions, in: library), in: library, printer)
      } else {
        printer.print(
          try library.entities(
            filter: named, limit: limit ?? .max, corrected: correcting.list().corrections),
          as: LibraryEntityListing())
      }
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    }
  }

  /// The entity of an identifier, or the only one of a name.
  private func named(_ words: String, in library: Library) throws -> EntityID {
    let corrections = correcting.list().corrections
    let id = EntityID(words)
    if try library.entity(id, corrected: corrections) != nil { return id }
    let kind = words.prefix { $0 != ":" }
    let isIdentifier = kind.count < words.count && EntityKind(rawValue: String(kind)) != nil
    let name = isIdentifier ? String(words.dropFirst(kind.count + 1)) : words
    let found = try library.entities(called: name, corrected: corrections)
    if found.count == 1, !isIdentifier { return found[0].id }
    throw Complaint.unclear(words, found)
  }

  private func print(
    mentionsOf id: EntityID, in library: Library, _ printer: ListingPrinter
  ) throws {
    let corrections = correcting.list().corrections
    var articles: [ArticleID: Article] = [:]
    let rows = try library.mentions(
      of: id, count: limit ?? .max, corrected: corrections
    ).compactMap { line in
      let known = try articles[line.place.article] ?? library.article(line.place.article)
      articles = [line.place.article: known].compactMapValues(\.self)
      return known.map { OccurrenceListing.Row(line, of: $0) }
    }
    printer.print(rows, as: OccurrenceListing())
  }
}
