extension CrossReference {
  /// The accounts of the story that an article is an account of, compared; of an article that is in
  /// no story, or in one too large to be one, this one alone.
  public func comparison(besides article: ArticleID) -> AccountComparison {
    let reference = restricted(to: accounts(besides: article))
    return ComparisonRows(AccountComparer().comparison(of: reference)).rows
  }

  /// The indices of the accounts of an article's story, in order.
  func accounts(besides article: ArticleID) -> [Int] {
    guard let index = index(of: article) else { return [] }
    let story = documents[index].story
    let accounts = documents.indices.filter { documents[$0].story == story }
    return accounts.count <= EntityIndex.largestStory ? accounts : [index]
  }
}
