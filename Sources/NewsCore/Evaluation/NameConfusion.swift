/// All errors of one sort: what is marked, as what it was found, and how the words differ.
public struct NameConfusion: Hashable, Sendable {
  /// How the words of what was found lie to those of what is marked.
  public enum Relation: String, Hashable, Sendable {
    /// The same words; only the kind is wrong.
    case kind
    /// All words and more.
    case longer
    /// Some of the words and no others.
    case shorter
    /// Some of the words and others.
    case shifted
    /// Nothing was found.
    case missed
    /// Nothing is marked.
    case spurious
  }

  /// One of the names, as it stands in the text.
  public struct Example: Hashable, Sendable {
    /// How often the same words are an error of this sort.
    public internal(set) var count: Int
    /// The line of the file, from 1, of the first of its tokens in the first such place.
    public let line: Int
    /// The tokens of the sentence.
    public let sentence: [String]
    /// Which tokens are marked as a name, and which were found.
    public let marked: Range<Int>?
    public let found: Range<Int>?
  }

  public let relation: Relation
  /// The kind that is marked and the one found.
  public let marked: String?
  public let found: String?
  /// How often it occurs.
  public let count: Int
  /// The most frequent names first.
  public let examples: [Example]
}
