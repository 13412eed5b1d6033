/// An account of a story.
public struct StoryAccount: Sendable {
  public let document: Document
  /// What other accounts have word for word, too; `sources` are indices into the story's accounts.
  public let verbatim: [VerbatimPassage]
  /// The accounts of the story that have much in common with it word for word.
  public let dependsOn: [Int]
}
