/// The part of an article in which words are looked for.
public enum ArticlePart: CaseIterable, Hashable, Sendable {
  case headline, byline, body
}
