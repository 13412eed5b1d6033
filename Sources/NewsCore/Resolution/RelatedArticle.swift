/// An article that has rare words in common with another.
struct RelatedArticle: Hashable {
  let article: Int
  /// How much they have in common, 0 to 1.
  let score: Double
}
