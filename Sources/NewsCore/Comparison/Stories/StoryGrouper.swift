/// Groups articles into stories, accounts of one event, as they come.
///
/// The two stories that are most alike become one, as long as two are alike enough: on the mean over
/// all pairs of their articles (average linkage). Articles that are added later join stories or begin
/// new ones in the same way, and no story is parted again, so identifiers last. What comes of
/// articles that are added together hardly depends on their order.
public struct StoryGrouper: Sendable {
  /// What the names of stories begin with.
  public static let prefix = "story:"
  /// How alike the articles of a story are at least, on average.
  static let least: Float = 0.27

  /// How many articles a new one is compared with.
  private static let candidates = 40

  private var articles: [StoryArticle] = []
  /// For each folder its number and its articles.
  private var folders: [String: (number: Int, articles: [Int])] = [:]
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
      let number = keys.count
      let name = folders.indices.contains(place) ? folders[place] : nil
      let folder = name.map { self.folders[$0] ?? (self.folders.count, []) }
      let article = StoryArticle(
        words: StoryWords(of: document), day: document.article.metadata.published?.dayNumber,
        folder: folder?.number)
      linkage.addArticle()
      let mates = folder?.articles ?? []
      for other in index.candidates(for: article, count: Self.candidates)
      where !mates.contains(other) {
        link(article, number, other)
      }
      for mate in mates { link(article, number, mate) }
      if let name, let folder { self.folders[name] = (folder.number, mates + [number]) }
      index.add(article.words.signature, day: article.day)
      articles.append(article)
      keys.append(document.article.key.hexadecimal)
    }
  }

  private mutating func link(_ article: StoryArticle, _ number: Int, _ other: Int) {
    let likeness = article.likeness(to: articles[other])
    if likeness > 0 { linkage.link(number, other, likeness) }
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
}
