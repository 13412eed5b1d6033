import NewsCore

/// The articles (`gl`), by stories first.
struct ArticleList: ListScreen {
  /// A line of the list.
  enum Row: Hashable, Sendable {
    /// A story of several accounts; they follow.
    case story(StoryHeading)
    case article(ArticleSummary, isAccount: Bool)

    /// The article of the line; of a story its first account.
    var article: ArticleSummary? {
      switch self {
      case .story(let heading): heading.accounts.first
      case .article(let article, _): article
      }
    }

    /// Whether a story begins here, of one account or of several.
    var isStart: Bool {
      if case .article(_, isAccount: true) = self { false } else { true }
    }
  }

  /// What stands first; rows that are equal in it stay as the library gives them.
  enum Order: CaseIterable, Hashable, Sendable {
    /// The story with the newest account first, its accounts below it.
    case stories
    /// As the library gives them.
    case given
    /// Only what is not read, as the library gives it.
    case unread
    case newest, oldest, publication, title, longest
  }

  var list = ListState()
  private(set) var rows: [Row] = []
  private(set) var order = Order.stories
  private var all: [ArticleSummary] = []

  var hints: [String] {
    [
      isStorySelected ? "Enter its accounts side by side" : "Enter open here", "o in a new pane",
      "s its story", "c overview", "/ filter", "Tab order", "Esc close",
    ]
  }

  var keys: KeySection? { KeyMap.articles }

  mutating func take(_ rows: [ArticleSummary]) {
    all = rows
    show()
  }

  /// The next order, or one before when `count` is negative.
  mutating func turnOrder(by count: Int) {
    let orders = Order.allCases.filter { $0 != .unread || isReadingKept }
    let place = orders.firstIndex(of: order) ?? 0
    let next = (place + count) % orders.count
    order = orders[next < 0 ? next + orders.count : next]
    show()
  }

  /// Selects the beginning of the next story but `count - 1`; when negative of this story, then of
  /// those before.
  mutating func moveStories(_ count: Int) {
    let starts = list.matches.indices.filter { rows[list.matches[$0]].isStart }
    guard let last = starts.indices.last else { return }
    let next = starts.firstIndex { $0 > list.selected } ?? starts.count
    if count > 0, next > last { return }
    let isAtStart = next > 0 && starts[next - 1] == list.selected
    let place = count > 0 ? next - 1 + count : next + count - (isAtStart ? 1 : 0)
    list.select(starts[min(max(0, place), last)])
  }

  private var isReadingKept: Bool { all.contains { $0.isRead != nil } }

  /// The article of the selected line; of a story its first account, or with a filter the first that
  /// has the words.
  var selectedArticle: ArticleSummary? {
    let next = list.selected + 1
    if isStorySelected, !list.filter.isEmpty, list.matches.indices.contains(next) {
      return rows[list.matches[next]].article
    }
    return selectedRow?.article
  }

  /// The accounts of the selected line, several where it is of a story.
  var selectedAccounts: [ArticleSummary] {
    switch selectedRow {
    case .story(let heading)?: heading.accounts
    case .article(let article, _)?: [article]
    case nil: []
    }
  }

  var isStorySelected: Bool { if case .story? = selectedRow { true } else { false } }

  private var selectedRow: Row? { list.selectedRow.map { rows[$0] } }

  private mutating func show() {
    let selected = selectedRow
    rows = Self.sorted(all, by: order)
    let kept = selected.flatMap { row in
      rows.firstIndex { Self.isSame($0, row) }
        ?? rows.firstIndex { $0.article?.id == row.article?.id }
    }
    list.setTexts(rows.map(Self.text), keeping: kept)
  }

  private static func isSame(_ row: Row, _ other: Row) -> Bool {
    switch (row, other) {
    case (.story, .story), (.article, .article): row.article?.id == other.article?.id
    default: false
    }
  }

  /// What the filter looks at; a story stays as long as one of its accounts does.
  private static func text(of row: Row) -> String {
    switch row {
    case .story(let heading): heading.accounts.map(text).joined(separator: "\n")
    case .article(let article, _): text(of: article)
    }
  }

  private static func text(of article: ArticleSummary) -> String {
    [
      article.title, article.publication ?? "", article.published.map(DateText.short) ?? "",
      article.id.name,
    ].joined(separator: "\n")
  }

  private static func sorted(_ articles: [ArticleSummary], by order: Order) -> [Row] {
    switch order {
    case .stories: stories(of: articles)
    case .given: rows(articles)
    case .unread: rows(articles.filter { $0.isRead == false })
    // Articles without a day, or without a publication, come last.
    case .newest: rows(ordered(articles) { row in row.published.map { -$0.firstDay } ?? .max })
    case .oldest: rows(ordered(articles) { row in row.published?.firstDay ?? .max })
    case .publication:
      rows(ordered(articles) { row in row.publication.map { "0" + $0.lowercased() } ?? "1" })
    case .title: rows(ordered(articles) { $0.title.lowercased() })
    case .longest: rows(ordered(articles) { -$0.words })
    }
  }

  private static func rows(_ articles: [ArticleSummary]) -> [Row] {
    articles.map { .article($0, isAccount: false) }
  }

  /// The stories, those in which something was published last first. An article by itself has no
  /// heading.
  private static func stories(of articles: [ArticleSummary]) -> [Row] {
    let headings = ordered(StoryHeading.headings(of: articles)) { heading in
      heading.newest.map { -$0 } ?? .max
    }
    return headings.flatMap { heading -> [Row] in
      if heading.accounts.count == 1 { return rows(heading.accounts) }
      return [.story(heading)] + heading.accounts.map { .article($0, isAccount: true) }
    }
  }

  /// The values by a key, in the order they have where it is the same.
  private static func ordered<Value>(
    _ values: [Value], _ key: (Value) -> some Comparable
  ) -> [Value] {
    values.enumerated().map { (key: key($1), place: $0) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
      .map { values[$0.place] }
  }
}
