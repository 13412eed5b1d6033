import NewsCore

/// The lines of one article in tokens, to be given back with a column of tags.
struct TokenColumns {
  private var article = TokenArticle()

  func beginsArticle(_ line: String) -> Bool { TokenLine(line) == .articleStart }

  mutating func add(_ line: String) {
    article.add(TokenLine(line))
  }

  /// The lines with their tags, one for each line added; ready for the next article.
  mutating func finish() -> String {
    defer { article = TokenArticle() }
    return article.text(tags: NameTagger().tags(for: article.sentences))
  }
}
