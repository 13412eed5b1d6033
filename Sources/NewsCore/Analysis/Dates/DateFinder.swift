/// Finds the dates of a document, in its prose and in its lines that say who wrote it where and
/// when.
struct DateFinder {
  /// The day of publication of an article that does not tell it; nil when that is not known.
  var assumed: CalendarDate?

  func dates(in document: Document) -> [DateMention] {
    let article = document.article
    let resolver = DateResolver(published: published(article) ?? assumed)
    let prose = TokenText(document)
    var dates: [DateMention] = []
    for sentence in document.sentences {
      append(to: &dates, from: prose, sentence.tokens, resolver)
    }
    let count = dates.count
    for block in article.blocks where Self.isCredit(block.kind) {
      let line = TokenText(Tokenizer().tokens(of: article.text, in: block.span), of: article.text)
      append(to: &dates, from: line, line.tokens.indices, resolver)
    }
    if dates.count > count { dates.sort { $0.span < $1.span } }
    return dates
  }

  /// The day of publication: what the article’s metadata say, or its line with the date.
  func published(_ article: Article) -> CalendarDate? {
    if let date = article.metadata.published { return date }
    for kind in [Block.Kind.date, .byline, .dateline] {
      for block in article.blocks where block.kind == kind {
        let line = TokenText(
          Tokenizer().tokens(of: article.text, in: block.span), of: article.text)
        var dates: [DateMention] = []
        append(to: &dates, from: line, line.tokens.indices, DateResolver(published: nil))
        if let date = dates.lazy.compactMap(\.date).first(where: { $0.day != nil }) { return date }
      }
    }
    return nil
  }

  private static func isCredit(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .byline, .date, .dateline, .sourceLine: true
    default: false
    }
  }

  private func append(
    to dates: inout [DateMention], from text: TokenText, _ range: Range<Int>,
    _ resolver: DateResolver
  ) {
    let matcher = DateMatcher(text: text, range: range)
    let reader = DirectionReader(matcher: matcher)
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = matcher.match(at: index) else {
        index += 1
        continue
      }
      dates.append(resolver.mention(match, reader.direction(of: match)))
      index = match.tokens.upperBound
    }
  }
}
