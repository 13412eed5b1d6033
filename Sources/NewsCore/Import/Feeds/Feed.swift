/// A feed: what it calls itself and its articles in their order.
struct Feed: Hashable {
  var title: String?
  var items: [ArticleRecord] = []
  /// What is wrong with the file, so that something may be missing.
  var damage: String?
}
