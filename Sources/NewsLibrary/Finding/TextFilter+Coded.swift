import NewsCore

extension TextFilter {
  /// Whether an article may have all words.
  ///
  /// - Parameter coded: the article as `ArticleCoder` writes it.
  func mayMatch(_ coded: [UInt8]) throws -> Bool {
    guard !isEmpty, let texts = try ArticleCoder().texts(in: coded) else { return true }
    return mayMatch(coded.span, texts: texts)
  }
}
