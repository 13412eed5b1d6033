import NewsCore
import NewsReader

/// A reader under test with a library behind it that answers at once.
public struct ReaderScript {
  public private(set) var state: ReaderState
  /// What the reader asked for that the library does not answer.
  public private(set) var effects: [Effect] = []
  /// The library's articles; changing them is not told to the reader.
  public var library: CrossReference
  /// The versions that the library has of articles.
  public var versions: [ArticleID: [ArticleVersion]] = [:]
  /// How the accounts of an article's story compare; others are not compared.
  public var comparisons: [ArticleID: AccountComparison] = [:]

  /// A reader that has just opened sketches.
  public init(columns: Int, rows: Int, _ sketches: [ArticleSketch]) {
    state = ReaderState(size: Size(columns: columns, rows: rows))
    library = CrossReference(sketches)
    send(.libraryChanged(Progress(done: sketches.count, total: sketches.count)))
  }

  /// Sends an event and answers what it asks for.
  public mutating func send(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in state.update(events.removeFirst()) {
        if let answer = answer(effect) {
          events.append(answer)
        } else if case .compareAccounts = effect {
          continue
        } else {
          effects.append(effect)
        }
      }
    }
  }

  /// Types keys: characters as they are, others by name in angle brackets, as `gi<Enter>` or
  /// `<Ctrl-O>`.
  public mutating func type(_ keys: String) {
    for key in KeyScript.keys(keys) { send(.key(key)) }
  }

  public var screen: FrameText { FrameText(render(state)) }

  /// The last line of the screen.
  public var status: String { screen.lines.last ?? "" }

  private func answer(_ effect: Effect) -> Event? {
    switch effect {
    case .listArticles: .articles(library.summaries())
    case .open(let id): library.article(id).map { .opened($0) }
    case .findOccurrences(let query): .occurrences(query, library.occurrences(of: query))
    case .listEntities: .entities(library.entityRows())
    case .findEntities: nil
    case .listQuotations(let query): .quotations(query, library.answer(to: query))
    case .listSpeakers: .speakers(library.quotedSpeakers())
    case .showCard(let id): .card(id, library.card(for: id))
    case .listReviews: .reviews(library.reviewRows())
    case .showLedger(let place): .ledger(place, Ledger(library).entry(at: place))
    case .listSourcing(let article): .sourcing(article, library.sourcing(besides: article))
    case .compareAccounts(let article):
      comparisons[article].map { .compared(article, $0) }
    case .listVersions(let article): .versions(article, versions[article] ?? [])
    case .correct, .keepRead, .reload, .copy, .redraw, .suspend, .quit: nil
    }
  }
}
