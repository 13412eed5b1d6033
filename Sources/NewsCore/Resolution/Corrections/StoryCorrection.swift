/// What a reader says of two articles: that they are accounts of one story, or that they are not.
///
/// It holds by content: an article is named by its key, and its title is there for people.
public struct StoryCorrection: Hashable, Sendable {
  public enum Verb: String, CaseIterable, Hashable, Sendable {
    /// The stories of the two are one.
    case join
    /// The two are accounts of different stories.
    case part

    /// The word before the second article.
    var preposition: String {
      switch self {
      case .join: "with"
      case .part: "from"
      }
    }
  }

  /// An article, by content.
  public struct Account: Hashable, Sendable {
    public let article: ArticleKey
    /// On one line.
    public let title: String

    public init(_ article: ArticleKey, _ title: String) {
      self.article = article
      self.title = title.singleSpaced
    }

    init(_ document: Document) {
      self.init(document.article.key, document.title)
    }

    var text: String { "\(article.hexadecimal) \(QuotedName(title).text)" }
  }

  public let verb: Verb
  public let one: Account
  public let other: Account

  /// Nil when both are the same article. Which of the two is named first means nothing: one line
  /// for one fact.
  public init?(_ verb: Verb, _ one: Account, _ other: Account) {
    if one.article == other.article { return nil }
    self.verb = verb
    let isInOrder = one.article.value < other.article.value
    self.one = isInOrder ? one : other
    self.other = isInOrder ? other : one
  }

  /// Whether it is about the same two articles as another.
  func isAboutSame(as correction: StoryCorrection) -> Bool {
    one.article == correction.one.article && other.article == correction.other.article
  }

  /// The line of a file that says it: `join story 3f2a91c4 "Crane falls" with 89e8973d "Ferry hit"`.
  public var text: String { "\(verb.rawValue) story \(one.text) \(verb.preposition) \(other.text)" }
}

extension [StoryCorrection] {
  /// Those of which another says the contrary; none of them holds.
  public var contradictory: [StoryCorrection] {
    filter { correction in
      contains { $0.verb != correction.verb && $0.isAboutSame(as: correction) }
    }
  }
}
