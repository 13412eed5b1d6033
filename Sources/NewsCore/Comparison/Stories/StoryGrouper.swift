/// Groups articles into stories, accounts of one event, as they come.
///
/// The two stories that are most alike become one, as long as two are alike enough: on the mean over
/// all pairs of their articles (average linkage). Articles that are added later join stories or begin
/// new ones in the same way, and no story is parted again, so identifiers last. What comes of
/// articles that are added together hardly depends on their order.
public struct StoryGrouper: Sendable {
  /// How alike the articles of a story are at least, on average.
  static let least: Float = 0.27
  /// Pairs that are less alike count as not alike at all.
  private static let leastPair: Float = 0.1
  /// Accounts that were published more days apart do not tell of one event.
  private static let window = 30

  private var words: [StoryWords] = []
  private var days: [Int?] = []
  private var keys: [String] = []
  private var index = StoryIndex()
  private var linkage = StoryLinkage(least: least)

  public init() {}

  /// An article cut into words and sentences, which is all that grouping needs.
  public static func document(of article: Article) -> Document {
    var document = Document(article: article)
    document.tokens = Tokenizer().tokens(in: article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }

  /// Adds articles; their numbers go on from those added before.
  public mutating func add(_ documents: [Document]) {
    for document in documents {
      let number = words.count
      let own = StoryWords(of: document, rarity: .shared)
      let day = document.article.metadata.published?.dayNumber
      linkage.addArticle()
      for other in index.candidates(for: own) where isNear(day, days[other]) {
        let likeness = own.likeness(to: words[other])
        if likeness >= Self.leastPair { linkage.link(number, other, likeness) }
      }
      index.add(own)
      words.append(own)
      days.append(day)
      keys.append(document.article.key.hexadecimal)
    }
    linkage.join()
  }

  /// The stories, in the order of their first articles.
  public var stories: [Story] {
    linkage.groups.map { Story(id: "story:\(keys[$0[0]])", articles: $0) }
  }

  private func isNear(_ day: Int?, _ other: Int?) -> Bool {
    guard let day, let other else { return true }
    return abs(day - other) <= Self.window
  }
}
