import NewsCore

/// The words of the articles of an index, out of their texts as far as they are wanted.
struct StoryTexts {
  let contents: ArticleContents
  /// For each article its number and its version in the library.
  private(set) var versions: [StoredVersion] = []
  private var known: [Int: StoryWords] = [:]

  /// Articles whose words are kept in memory, at most.
  private static let most = 16_384

  init(_ contents: ArticleContents) {
    self.contents = contents
  }

  /// Adds the next article, with its words where they are at hand.
  mutating func add(_ stored: StoredVersion, _ words: StoryWords?) {
    if let words { keep(words, versions.count) }
    versions.append(stored)
  }

  mutating func words(ofArticle place: Int) throws -> StoryWords {
    if let words = known[place] { return words }
    let article = try contents.article(ofVersion: versions[place].version)
    let words = StoryWords(of: StoryGrouper.document(of: article))
    keep(words, place)
    return words
  }

  private mutating func keep(_ words: StoryWords, _ place: Int) {
    if known.count >= Self.most { known = [:] }
    known[place] = words
  }
}
