import NewsCore

extension Target {
  /// Words as typed.
  static func words(_ words: String, anchor: Place?) -> Target {
    Target(.text(words), name: "“\(words)”", anchor: anchor)
  }

  /// The quotations of a speaker in his own words, which are those that the text sets off.
  static func quotations(of name: String, anchor: Place? = nil) -> Target {
    let query = QuotationQuery.term(.said(QueryWords(phrase: name))).and(.directOnly)
    return Target(.quotations(query), name: "quotations of \(name)", anchor: anchor)
  }

  /// The occurrence after a place (before it, when not `forward`), around the end if need be.
  ///
  /// The target must occur somewhere.
  func step(
    from place: Location, forward: Bool, in catalogue: ArticleCatalogue
  ) -> (location: Location, hasWrapped: Bool) {
    let here = spans(in: place.article)
    let inside =
      forward
      ? here.first { $0.start > place.offset } : here.last { $0.start < place.offset }
    if let inside {
      return (Location(article: place.article, offset: inside.start), false)
    }
    let (article, hasWrapped) = article(after: place.article, forward: forward, in: catalogue)
    let there = spans(in: article)
    let offset = (forward ? there.first : there.last)?.start ?? place.offset
    return (Location(article: article, offset: offset), hasWrapped)
  }

  /// The next article, or the one before, that has the target, around the end if need be.
  func article(
    after article: ArticleID, forward: Bool, in catalogue: ArticleCatalogue
  ) -> (article: ArticleID, hasWrapped: Bool) {
    let rank = catalogue.rank(of: article) ?? -1
    let ranks = articles.map { catalogue.rank(of: $0) ?? Int.max }
    let next =
      forward
      ? ranks.firstIndex { $0 > rank } : ranks.lastIndex { $0 < rank }
    if let next { return (articles[next], false) }
    return ((forward ? articles.first : articles.last) ?? article, true)
  }
}
