import NewsCore

/// What the reader asks of the world; answers come back as events.
public enum Effect: Hashable, Sendable {
  /// Answered by `.articles`.
  case listArticles
  /// Answered by `.opened` or `.openFailed`.
  case open(ArticleID)
  /// Answered by `.occurrences`.
  case findOccurrences(TargetQuery)
  /// Answered by `.entities`.
  case listEntities
  /// Look for entities with words in the name that begin so, where not all are listed; answered by
  /// `.foundEntities`.
  case findEntities(String)
  /// Answered by `.quotations`.
  case listQuotations(QuotationQuery)
  /// Answered by `.speakers`.
  case listSpeakers
  /// Answered by `.card`.
  case showCard(EntityID)
  /// Correct names and links; answered by `.corrected`, and by `.libraryChanged` when it changed
  /// anything.
  case correct(CorrectionRequest)
  /// Answered by `.reviews`.
  case listReviews
  /// Answered by `.ledger`; the place is that of a quotation's words.
  case showLedger(Place)
  /// How the accounts of an article's story are sourced; answered by `.sourcing`.
  case listSourcing(ArticleID)
  /// How the accounts of an article's story compare; answered by `.compared`.
  case compareAccounts(ArticleID)
  /// What changed between the versions of an article; answered by `.versions`.
  case listVersions(ArticleID)
  /// Keep whether the user has read an article; there is no answer.
  case keepRead(ArticleID, Bool)
  /// Read the files again; answered by `.libraryChanged`.
  case reload
  /// Put text on the user's clipboard.
  case copy(String)
  /// Paint the whole screen anew.
  case redraw
  /// Give the terminal back to the shell until the user returns.
  case suspend
  case quit
}
