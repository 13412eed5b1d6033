/// A quotation that was not found as it is marked, or that was given to somebody else.
public struct QuotationError: Hashable, Sendable {
  /// What is wrong.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    /// Marked and not found.
    case missed
    /// Found and not marked.
    case spurious
    /// Found with more or fewer words.
    case shifted
    /// Given by name to somebody else than the speaker marked, or while nobody is marked.
    case wrongName = "wrong name"
    /// Given to other words than those marked, which are no name.
    case wrongWords = "wrong words"
    /// Given to nobody while a speaker is marked.
    case open
  }

  public let sort: Sort
  /// The name of the text.
  public let article: String
  /// The words with what stands before and after them.
  public let example: ConcordanceLine
  /// The words as they were found where they are shifted.
  public let found: String?
  public let markedSpeaker: String?
  public let foundSpeaker: String?
  /// Why the program says so; nil for what it did not find.
  public let reason: String?
}
