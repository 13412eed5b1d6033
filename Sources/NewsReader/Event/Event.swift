import NewsCore

/// Everything that can happen to the reader: what the user does and what effects bring back.
public enum Event: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted into the terminal.
  case paste(String)
  case resize(Size)
  /// More articles are known, or the cross-reference is a new one; what is shown should be asked
  /// for again.
  case libraryChanged(Progress)
  case articles([ArticleSummary])
  case opened(OpenArticle)
  case openFailed(ArticleID, reason: String)
  case occurrences(TargetQuery, [ConcordanceLine])
  case entities([EntityRow])
  case quotations(QuotationQuery, [QuotationRow])
  case card(EntityID, EntityCard?)
  /// Something the user should read in the status line.
  case message(String)
}
