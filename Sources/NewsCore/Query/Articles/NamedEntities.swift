/// Knows where articles name somebody, whatever words they do it with.
public protocol NamedEntities {
  /// Where an article names somebody of a kind who is called so somewhere, in order; nil when that is
  /// not known of it.
  func places(of words: SearchWords, _ kind: EntityKind, in article: Article) -> [TextSpan]?
}
