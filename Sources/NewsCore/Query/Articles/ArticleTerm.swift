/// One thing that is asked of an article.
public enum ArticleTerm: QueryTerm {
  /// It has these words in a row, in a part or anywhere.
  case words(SearchWords, in: ArticlePart?)
  /// It has all of these words in one part, with at most so many words between the end of each and
  /// the beginning of the last.
  case near([SearchWords], distance: Int)
  /// It names what is called so; of that kind.
  case name(EntityKind, SearchWords)
  /// It is of a publication, folder or file called so.
  case account(QueryWords)
  /// It was published before a day, or before a month or year began.
  case before(CalendarDate)
  /// It was published after a day, or after a month or year ended.
  case after(CalendarDate)
  /// A regular expression, as it stands between slashes, matches in one of its blocks.
  case pattern(String)
}

extension ArticleTerm {
  /// How far apart words of `NEAR` may stand when nothing is said.
  static let usualDistance = 10

  public var text: String {
    switch self {
    case .words(let words, in: .headline): QueryField.headline.name + words.written
    case .words(let words, in: .byline): QueryField.by.name + words.written
    case .words(let words, in: _): words.written
    case .near(let words, let distance):
      "NEAR(" + words.map(\.written).joined(separator: " ") + ", \(distance))"
    case .name(let kind, let words): Self.field(of: kind).name + words.written
    case .account(let words): QueryField.account.name + words.written
    case .before(let date): QueryField.before.name + date.iso
    case .after(let date): QueryField.after.name + date.iso
    case .pattern(let pattern): "/" + pattern + "/"
    }
  }

  private static func field(of kind: EntityKind) -> QueryField {
    switch kind {
    case .person: .person
    case .place: .place
    default: .org
    }
  }
}
