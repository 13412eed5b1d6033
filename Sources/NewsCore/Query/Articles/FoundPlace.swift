/// A place where a term of a query is found.
struct FoundPlace {
  let part: ArticlePart
  let span: TextSpan
  /// Whether the span is one of the article's text and not of what the file around it says.
  let isInArticle: Bool
}
