import ArgumentParser
import NewsCore
import NewsLibrary

/// `broadsheet stories PATH…`: which articles tell of the same event.
struct StoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Group articles into stories, accounts of one event.",
    discussion: """
      EXAMPLES:
        broadsheet stories ~/News
        broadsheet stories --format csv ~/News > stories.csv
        broadsheet stories --library ~/Library           of the library

      Articles are grouped by what they say, wherever their files stand; two of different \
      folders are compared only if they were published within 30 days. A folder of few articles counts as well, up to \
      four files named one by one are one story, and stories joined or parted in the reader stay \
      so. The newest stories come first, and of each the account published first. Accounts with \
      much in common word for word, outside quotations, count as one when independent ones are \
      counted. An article by itself is a story of one account. Without paths the stories of the \
      library that have several accounts are printed: an article that is added joins the story \
      that it is most like or begins one, and no story is parted again unless its readers do.

      JSON has an object for each story: story (its name, which lasts while articles are added), independent, and \
      accounts: file, publication, published, words, depends_on (files), and verbatim, the passages that \
      others have word for word: start, end, in (files, the first published first). CSV has a line for each account.
      """)

  @Option(help: "How to print: text for people, json (one object a line), or csv.")
  var format = OutputFormat.text

  @OptionGroup var correcting: CorrectionOptions

  @OptionGroup var columns: ColumnOptions

  @OptionGroup var library: LibraryOptions

  @Argument(help: "Files, folders, or - for standard input; none means the library.")
  var paths: [String] = []

  func validate() throws {
    if !paths.isEmpty, library.library != nil {
      throw ValidationError("Name files or folders, or a library with --library, not both.")
    }
  }

  func run() async throws {
    guard !paths.isEmpty else { return try await listLibrary() }
    let articles = try ArticleSource(
      paths: paths, columns: columns.columns, pages: PagePool()
    ).articles()
    let documents = articles.map(StoryGrouper.document)
    let stories = StoryFinder(correcting.list().stories).stories(of: documents).map { story in
      StoryAccounts(id: story.id, documents: story.articles.map { documents[$0] })
    }
    let days = stories.map { $0.day?.dayNumber ?? 0 }
    let order = stories.indices.sorted { (days[$1], $0) < (days[$0], $1) }
    ListingPrinter(format: format).print(order.map { stories[$0] }, as: StoryListing())
  }

  /// Prints stories as they are read, the one with the newest account first.
  private func listLibrary() async throws {
    let printer = ListingPrinter(format: format)
    printer.print([], as: StoryListing())
    do {
      let library = try await library.place().opened()
      for story in try library.stories(corrected: correcting.list().stories) {
        let documents = try story.accounts.compactMap { account in
          try library.article(account).map(StoryGrouper.document)
        }
        let accounts = StoryAccounts(id: story.name, documents: documents)
        guard printer.print([accounts], as: StoryListing(), goesOn: true) else { return }
      }
    } catch let failure as LibraryFailure {
      throw Complaint.failure(failure.message)
    }
  }
}
