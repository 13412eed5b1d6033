/// Indirect speech that annotators marked, in code points of the text.
public struct GoldReport: Hashable, Sendable {
  /// The words that report what was said; in pieces where other words stand between.
  public let content: [Range<Int>]
  /// The words that say that something was said.
  public let cue: [Range<Int>]
  /// The words that name the speaker; empty when nobody is marked.
  public let source: [Range<Int>]

  public init(content: [Range<Int>], cue: [Range<Int>], source: [Range<Int>]) {
    self.content = content
    self.cue = cue
    self.source = source
  }
}
