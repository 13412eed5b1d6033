extension Document {
  /// The headline, else the first words, else the file's name.
  public var title: String {
    if let headline = article.metadata.headline { return headline }
    guard let first = sentences.first else { return article.id.name }
    return Excerpt(of: self).line(first.span)
  }

  /// The number of words of prose.
  public var wordCount: Int { tokens.count { $0.kind == .word || $0.kind == .number } }
}
