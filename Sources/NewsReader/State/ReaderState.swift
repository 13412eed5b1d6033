import NewsCore

/// Everything the reader knows and shows.
public struct ReaderState: Hashable, Sendable {
  public internal(set) var size: Size
  var catalogue = ArticleCatalogue()
  /// How far opening has come; nil until the first word of it.
  var progress: Progress?
  /// Whether further accounts of the first story still open by themselves.
  var opensAccounts = true
  var panes: [Pane] = []
  /// The index of the pane that has the keys.
  var active = 0
  /// Whether the active pane has the screen for itself.
  var isZoomed = false
  /// The widest that text is set, in columns.
  var measure = ReaderState.defaultMeasure
  /// Whether the panes scroll together.
  var isInStep = false
  var highlights = Highlights.all
  var speakers = SpeakerOrder()
  var target: Target?
  /// Where to go when it is known where the target occurs.
  var awaited: AwaitedPlace?
  /// How the accounts of the active pane's story compare, as far as it was asked for.
  var compared = ComparedAccounts()
  /// An article of the story that the next one chosen is joined with.
  var joining: ArticleID?
  /// The passage that the next anchor ties to another.
  var anchored: Place?
  /// Steps to make when that is known.
  var awaitedSteps: AwaitedSteps?
  var trail = Trail()
  /// Whether the last key was a step from one place to the next, so that a row of them is one jump.
  var isWalking = false {
    didSet { isOnQuotation = false }
  }
  /// Whether that step was to a quotation, which counts then also where it begins with a name.
  var isOnQuotation = false
  var marks: [Character: Location] = [:]
  /// The lists over the panes, the visible one last.
  var views: [ReaderView] = []
  /// Lists that were left for a passage, to come back to as they were.
  var closedViews: [ReaderView] = []
  var prompt: Prompt?
  var pending = PendingKeys()
  var message: Message?

  static let defaultMeasure = 72
  static let measures = 24...120

  /// - Parameter startsWithList: whether the list of articles is shown first, from which one is
  ///   chosen, as of a library; else the accounts of the first story are opened.
  public init(size: Size, startsWithList: Bool = false) {
    self.size = size
    if startsWithList {
      opensAccounts = false
      views = [.articles(ArticleList())]
    }
  }

  /// The pane that has the keys; nil when none is open.
  var activePane: Pane? {
    panes.indices.contains(active) ? panes[active] : nil
  }

  /// Whether the screen is too small to show anything but that.
  var isTooSmall: Bool { size.columns < 20 || size.rows < 5 }

  /// What is left for panes and lists between the top line and the bottom line.
  var area: Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
  }

  /// What of it a list has: all but the line on what is typed.
  var listArea: Rect {
    guard case .quotations? = prompt?.purpose else { return area }
    return Rect(
      column: area.column, row: area.row, columns: area.columns, rows: max(0, area.rows - 1))
  }

  /// How many names a merge offers at a time.
  var choiceRows: Int { max(0, min(8, area.rows - 3)) }

  /// The places of the panes; nil for one that is not visible.
  var paneRects: [Rect?] {
    if isZoomed { return panes.indices.map { $0 == active ? area : nil } }
    return PaneArrangement(area: area, count: panes.count).rects(active: active)
  }

  /// The tables that decode keys now; what stands in an earlier one goes before.
  var keySections: [KeySection] {
    guard let screen = views.last?.screen else { return KeyMap.reading }
    return (screen.keys.map { [$0] } ?? []) + [KeyMap.list, KeyMap.views, KeyMap.correcting]
  }

  /// A short name of an article for lists: its publication, else its file's name, of one of several in a
  /// file its title.
  func label(of id: ArticleID) -> String {
    let summary = catalogue[id]
    if let publication = summary?.publication { return publication }
    guard let file = id.name.split(separator: "/").last else { return id.name }
    return file.contains("#") ? summary?.title ?? String(file) : String(file)
  }

  /// What the search being typed has found in an article.
  func hits(in article: ArticleID) -> [TextSpan] {
    guard case .search(let search)? = prompt?.purpose, search.origin.article == article else {
      return []
    }
    return search.hits
  }

  /// Changes the active pane, if there is one.
  mutating func changePane(_ change: (inout Pane) -> Void) {
    guard panes.indices.contains(active) else { return }
    change(&panes[active])
  }

  mutating func say(_ text: String) {
    message = Message(text)
  }

  mutating func warn(_ text: String) {
    message = Message(text, isWarning: true)
  }
}
