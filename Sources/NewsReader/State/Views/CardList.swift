import NewsCore

/// All about one entity (Enter on a name).
struct CardList: ListScreen {
  /// A line of the card.
  enum Row: Hashable, Sendable {
    case heading(String)
    /// Why the mention it was opened from is this entity.
    case reason(String)
    /// Whom the name may mean instead.
    case candidate(EntityCandidate)
    case form(NameForm)
    case article(ArticleCount)
    case quotation(QuotationRow)
  }

  private(set) var id: EntityID
  private(set) var name: String
  private(set) var kind: EntityKind
  /// Why the mention it was opened from is this entity; nil when opened from a list.
  private(set) var reason: String?
  /// That mention.
  private var origin: Place?
  var list = ListState()
  private(set) var rows: [Row] = []
  private(set) var card: EntityCard?
  private(set) var isMissing = false
  /// What a correction has made of the entity, to show when there is no card under its identifier.
  var heir: EntityID?

  var hints: [String] { ["Enter go there", "* follow", "C correct", "Esc close"] }

  init(
    id: EntityID, name: String, kind: EntityKind, reason: String? = nil, origin: Place? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.reason = reason
    self.origin = origin
  }

  /// Takes in why the mention it was opened from is this entity now; the card comes after it.
  mutating func explain(by article: OpenArticle) {
    guard let origin, origin.article == article.id else { return }
    let index = article.document.mentions.firstIndex { $0.span == origin.span }
    let link = index.map { article.links[$0] }
    reason = link.flatMap { $0.entity == id || $0.entity == heir ? $0.reason : nil }
  }

  /// Comes back, opened from where another card would be.
  mutating func reopen(as other: CardList) {
    reason = other.reason
    origin = other.origin
    if card != nil { take(card) }
  }

  /// Turns to another entity; its card is to be asked for.
  mutating func turn(to id: EntityID) {
    self.id = id
    heir = nil
  }

  mutating func take(_ card: EntityCard?) {
    let selected = selectedRow
    self.card = card
    isMissing = card == nil
    rows = []
    if let reason, card != nil {
      rows += [.heading("Why this mention"), .reason(reason)]
    }
    if let card {
      name = card.row.name
      kind = card.row.kind
      if !card.candidates.isEmpty {
        rows += [.heading("May be")] + card.candidates.map { .candidate($0) }
      }
      rows += [.heading("Written as")] + card.row.forms.map { .form($0) }
      rows += [.heading("Named in")] + card.row.articles.map { .article($0) }
      let reported = card.quotations.filter { $0.kind == .indirect }
      let quoted = card.quotations.filter { $0.kind != .indirect }
      if !quoted.isEmpty { rows += [.heading("Quoted")] + quoted.map { .quotation($0) } }
      if !reported.isEmpty {
        rows += [.heading("Reported, in the writers’ words")] + reported.map { .quotation($0) }
      }
    }
    list.setTexts(
      rows.map(Self.text), keeping: selected.flatMap { row in rows.firstIndex(of: row) })
    selectFirstUseful()
  }

  var selectedRow: Row? { list.selectedRow.map { rows[$0] } }

  /// Starts on what one most likely wants to open: the first candidate, else the first article.
  private mutating func selectFirstUseful() {
    guard list.selected == 0 else { return }
    let first = rows.firstIndex { row in
      switch row {
      case .candidate, .article: true
      default: false
      }
    }
    if let first { list.select(first) }
  }

  private static func text(of row: Row) -> String {
    switch row {
    case .heading(let text), .reason(let text): text
    case .candidate(let candidate): candidate.name + "\n" + candidate.reason
    case .form(let form): form.text
    case .article(let count): count.article.name
    case .quotation(let quotation): quotation.text + "\n" + quotation.place.article.name
    }
  }
}
