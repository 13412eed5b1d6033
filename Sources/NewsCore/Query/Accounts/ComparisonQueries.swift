extension CrossReference {
  /// The accounts of the story that an article is an account of, compared; of a large story those
  /// that came out nearest to it, of an article that is in no story this one alone.
  public func comparison(besides article: ArticleID) -> AccountComparison {
    let reference = restricted(to: accounts(besides: article))
    return ComparisonRows(AccountComparer().comparison(of: reference)).rows
  }

  /// The indices of the accounts of an article's story that are compared with it, in order.
  func accounts(besides article: ArticleID) -> [Int] {
    guard let index = index(of: article) else { return [] }
    let story = documents[index].story
    let accounts = documents.indices.filter { documents[$0].story == story }
    guard let place = accounts.firstIndex(of: index) else { return [index] }
    let days = accounts.map { documents[$0].article.metadata.published?.firstDay }
    return StoryNeighbours.places(around: place, days: days).map { accounts[$0] }
  }
}
