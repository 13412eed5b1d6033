/// Kinds of features, so that each can be left out to measure what it is worth.
package struct FeatureGroups: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The word and those around it.
  package static let words = FeatureGroups(rawValue: 1)
  /// Beginnings, endings, patterns and shapes.
  package static let letters = FeatureGroups(rawValue: 2)
  /// Word classes induced from unlabelled news.
  package static let clusters = FeatureGroups(rawValue: 4)
  /// Lists of names, statistics of words, curated word lists.
  package static let lists = FeatureGroups(rawValue: 8)
  /// What the rules propose here and for the same word elsewhere in the article.
  package static let proposals = FeatureGroups(rawValue: 16)
  /// The capitalised words that stand together and what stands around them.
  package static let row = FeatureGroups(rawValue: 32)

  package static let all: FeatureGroups = [.words, .letters, .clusters, .lists, .proposals, .row]
}
