/// One thing that is asked of a quotation.
public enum QuotationTerm: QueryTerm {
  /// It has these words.
  case words(QueryWords)
  /// The speaker is called so, or described so where no name is known.
  case said(QueryWords)
  /// It is left open who says it.
  case unattributed
  /// It, or the sentence it stands in, has these words or names what is called so; the speaker does
  /// not count.
  case about(QueryWords)
  /// It stands in an article of a publication, folder or file called so.
  case account(QueryWords)
  case kind(Quotation.Kind)
  /// Its cue is this word in any form, begins so, or has the stance called so.
  case cue(QueryWords)
  /// Its article was published before a day, or before a month or year began.
  case before(CalendarDate)
  /// Its article was published after a day, or after a month or year ended.
  case after(CalendarDate)

  /// The words it looks for, if it does.
  var words: QueryWords? {
    switch self {
    case .words(let words), .said(let words), .about(let words), .account(let words),
      .cue(let words):
      words
    case .unattributed, .kind, .before, .after: nil
    }
  }
}
