/// How much of what is handed over is article.
public enum PageScope: UInt8, Hashable, Sendable {
  /// A page, on which the article is to be found.
  case page
  /// A piece of a page, such as a feed has it; all of it but furniture is article.
  case fragment
}
