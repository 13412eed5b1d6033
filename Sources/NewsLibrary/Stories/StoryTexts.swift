import NewsCore

/// The words of the articles of an index, out of their texts as far as they are wanted.
struct StoryTexts {
  let contents: ArticleContents
  /// For each article its number and its version in the library.
  private(set) var versions: [StoredVersion] = []
  private var known = RecentStoryWords(room: Self.room)

  /// Bytes that either half of the words kept in memory may have.
  private static let room = 20 << 20

  init(_ contents: ArticleContents) {
    self.contents = contents
  }

  /// Adds the next article, with its words where they are at hand.
  mutating func add(_ stored: StoredVersion, _ words: StoryWords?) {
    if let words { known.add(PackedStoryWords(words), versions.count) }
    versions.append(stored)
  }

  mutating func words(ofArticle place: Int) throws -> PackedStoryWords {
    if let words = known[place] { return words }
    let article = try contents.article(ofVersion: versions[place].version)
    let words = PackedStoryWords(StoryWords(of: StoryGrouper.document(of: article)))
    known.add(words, place)
    return words
  }
}
