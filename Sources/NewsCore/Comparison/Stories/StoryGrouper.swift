/// Groups articles into stories, accounts of one event, as they come.
///
/// The two stories that are most alike become one, as long as two are alike enough: on the mean over
/// all pairs of their articles (average linkage). Articles that are added later join stories or begin
/// new ones in the same way, and no story is parted again, so identifiers last. What comes of
/// articles that are added together hardly depends on their order.
public struct StoryGrouper: Sendable {
  /// What the names of stories begin with.
  static let prefix = "story:"
  /// How alike the articles of a story are at least, on average.
  static let least: Float = 0.27
  /// Pairs that are less alike count as not alike at all.
  private static let leastPair: Float = 0.1
  /// Accounts that were published more days apart do not tell of one event.
  private static let window = 30
  /// What it adds to the likeness of two articles that somebody has put into one folder: of news
  /// articles chosen at random one pair in a hundred is more alike than what is then asked for.
  private static let folderBonus: Float = 0.15

  private var words: [StoryWords] = []
  private var days: [Int?] = []
  private var folders: [String: [Int]] = [:]
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
  ///
  /// - Parameter folders: for each article where somebody has put it together with others of its
  ///   kind, which makes them more alike; nil, or none at all, where that is not so.
  public mutating func add(_ documents: [Document], in folders: [String?] = []) {
    for (place, document) in documents.enumerated() {
      let number = words.count
      let own = StoryWords(of: document, rarity: .shared)
      let day = document.article.metadata.published?.dayNumber
      linkage.addArticle()
      let folder = folders.indices.contains(place) ? folders[place] : nil
      let mates = folder.map { self.folders[$0] ?? [] } ?? []
      for other in index.candidates(for: own) where isNear(day, days[other]) {
        if !mates.contains(other) { link(number, other, own.likeness(to: words[other])) }
      }
      for mate in mates { link(number, mate, likeness(of: own, toMate: words[mate])) }
      if let folder { self.folders[folder, default: []].append(number) }
      index.add(own)
      words.append(own)
      days.append(day)
      keys.append(document.article.key.hexadecimal)
    }
  }

  /// Makes the stories that two articles are in one, however alike they are.
  public mutating func unite(_ article: Int, _ other: Int) {
    linkage.join()
    linkage.unite(article, other)
  }

  /// Keeps two articles out of one story, unless they are in one already.
  public mutating func part(_ article: Int, from other: Int) {
    linkage.part(article, from: other)
  }

  /// The stories, in the order of their first articles.
  public mutating func stories() -> [Story] {
    linkage.join()
    return linkage.groups.map { Story(id: "\(Self.prefix)\(keys[$0[0]])", articles: $0) }
  }

  private mutating func link(_ article: Int, _ other: Int, _ likeness: Float) {
    if likeness >= Self.leastPair { linkage.link(article, other, likeness) }
  }

  /// Of a few words nothing can be said; then the folder is believed.
  private func likeness(of words: StoryWords, toMate mate: StoryWords) -> Float {
    words.isTelling && mate.isTelling
      ? words.likeness(to: mate) + Self.folderBonus : Self.least + 0.01
  }

  private func isNear(_ day: Int?, _ other: Int?) -> Bool {
    guard let day, let other else { return true }
    return abs(day - other) <= Self.window
  }
}
