/// All words of an article that search looks at, by its parts; furniture is left out.
struct ArticleWords {
  let headline: WordRow
  /// The authors' names.
  let byline: WordRow
  /// All other blocks.
  let body: WordRow

  init(_ article: Article) {
    var headline = WordRow(of: article.text.bytes, isInArticle: true)
    var byline = headline
    var body = headline
    body.reserve()
    for block in article.blocks where !block.isFurniture {
      let pieces = article.markup.isEmpty ? [block.span] : article.markup.gaps(in: block.span)
      switch block.kind {
      case .headline: headline.append(pieces)
      case .byline: byline.append(pieces)
      default: body.append(pieces)
      }
    }
    // What only the file around the text says.
    if headline.words.isEmpty, let told = article.metadata.headline {
      headline = WordRow(lines: [told])
    }
    if byline.words.isEmpty, !article.metadata.bylines.isEmpty {
      byline = WordRow(lines: article.metadata.bylines)
    }
    self.headline = headline
    self.byline = byline
    self.body = body
  }

  subscript(part: ArticlePart) -> WordRow {
    switch part {
    case .headline: headline
    case .byline: byline
    case .body: body
    }
  }

  /// The number of words.
  var count: Int { headline.words.count + byline.words.count + body.words.count }
}
