import NewsCore

/// The lists there are.
enum ReaderView: Hashable, Sendable {
  case articles(ArticleList)
  case entities(EntityList)
  case quotations(QuotationList)
  case concordance(ConcordanceList)
  case card(CardList)
  case review(ReviewList)
  case split(SplitList)
  case ledger(LedgerList)
  case sources(SourcesList)
  case versions(VersionList)
  case differences(DifferenceList)
  case only(OnlyList)
  case timeline(TimelineList)
  case overview(StoryOverview)
  case designations(DesignationList)
  case help(HelpList)
  case skipped(SkippedList)

  /// The list itself; setting one of another kind changes nothing.
  var screen: any ListScreen {
    get {
      switch self {
      case .articles(let list): list
      case .entities(let list): list
      case .quotations(let list): list
      case .concordance(let list): list
      case .card(let list): list
      case .review(let list): list
      case .split(let list): list
      case .ledger(let list): list
      case .sources(let list): list
      case .versions(let list): list
      case .differences(let list): list
      case .only(let list): list
      case .timeline(let list): list
      case .overview(let list): list
      case .designations(let list): list
      case .help(let list): list
      case .skipped(let list): list
      }
    }
    set {
      switch newValue {
      case let list as ArticleList: self = .articles(list)
      case let list as EntityList: self = .entities(list)
      case let list as QuotationList: self = .quotations(list)
      case let list as ConcordanceList: self = .concordance(list)
      case let list as CardList: self = .card(list)
      case let list as ReviewList: self = .review(list)
      case let list as SplitList: self = .split(list)
      case let list as LedgerList: self = .ledger(list)
      case let list as SourcesList: self = .sources(list)
      case let list as VersionList: self = .versions(list)
      case let list as DifferenceList: self = .differences(list)
      case let list as OnlyList: self = .only(list)
      case let list as TimelineList: self = .timeline(list)
      case let list as StoryOverview: self = .overview(list)
      case let list as DesignationList: self = .designations(list)
      case let list as HelpList: self = .help(list)
      case let list as SkippedList: self = .skipped(list)
      default: break
      }
    }
  }

  /// Comes back in place of another view of the same kind and about the same thing.
  mutating func reopen(as other: ReaderView) {
    if case .card(var list) = self, case .card(let new) = other {
      list.reopen(as: new)
      self = .card(list)
    }
  }

  /// Whether two views are of one kind and about one thing, so that one takes the other's place.
  func isSame(as other: ReaderView) -> Bool {
    switch (self, other) {
    case (.articles, .articles), (.entities, .entities), (.quotations, .quotations),
      (.review, .review), (.help, .help), (.skipped, .skipped):
      true
    case (.concordance(let left), .concordance(let right)): left.isSearch == right.isSearch
    case (.card(let left), .card(let right)): left.id == right.id
    case (.ledger(let left), .ledger(let right)): left.place == right.place
    case (.sources(let left), .sources(let right)): left.article == right.article
    case (.versions(let left), .versions(let right)): left.article == right.article
    case (.differences(let left), .differences(let right)): left.article == right.article
    case (.only(let left), .only(let right)): left.article == right.article
    case (.timeline(let left), .timeline(let right)): left.article == right.article
    case (.overview(let left), .overview(let right)): left.article == right.article
    case (.designations(let left), .designations(let right)): left.article == right.article
    case (.split(let left), .split(let right)): left.subject.id == right.subject.id
    default: false
    }
  }
}
