/// Tags text that was cut into tokens elsewhere, token by token, with the model that the program
/// carries.
///
/// Tags are BIO tags of four kinds: `PER`, `ORG`, `LOC`, and `MISC` for groups, events, works and
/// all else; `O` outside of names. A compound such as `Paris-based` is `MISC`, as in the news
/// corpora that have these tags.
public struct NameTagger: Sendable {
  public init() {}

  /// One tag for each token of each sentence of one article.
  public func tags(for sentences: [[String]]) -> [[String]] {
    TokenTagger(weights: EmbeddedWeights.shared).tags(for: sentences)
  }
}
