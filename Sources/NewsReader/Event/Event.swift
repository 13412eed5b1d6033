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
  /// - isPartial: whether there are more, which are not told.
  case occurrences(TargetQuery, [ConcordanceLine], isPartial: Bool = false)
  /// What is wrong with the words that are searched for.
  case searchProblem(String, QueryProblem)
  case entities([EntityRow], isPartial: Bool = false)
  /// Entities that were looked for, besides those listed.
  case foundEntities([EntityRow])
  case quotations(QuotationQuery, QuotationAnswer)
  /// Everybody who is quoted.
  case speakers([QuotedSpeaker])
  case card(EntityID, EntityCard?)
  /// What became of a correction.
  case corrected(CorrectionOutcome)
  /// The ambiguous and uncertain links, in reading order.
  case reviews([ReviewRow])
  /// The utterance that a quotation reports; nil when it is no longer there.
  case ledger(Place, LedgerEntry?)
  /// Who is quoted in each account of an article's story, in order.
  case sourcing(ArticleID, [Sourcing])
  /// How the accounts of an article's story compare.
  case compared(ArticleID, AccountComparison)
  /// Which passages are anchored, in the articles that are open.
  case anchors([Anchor])
  /// The versions of an article, the oldest first.
  case versions(ArticleID, [ArticleVersion])
  /// Something the user should read in the status line.
  case message(String)
}
