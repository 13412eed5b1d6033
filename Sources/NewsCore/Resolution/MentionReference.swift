/// Points at a mention: the index of its document and its index in that document's mentions.
public struct MentionReference: Hashable, Sendable, Comparable {
  public let document: Int
  public let mention: Int

  public init(document: Int, mention: Int) {
    self.document = document
    self.mention = mention
  }

  public static func < (left: MentionReference, right: MentionReference) -> Bool {
    (left.document, left.mention) < (right.document, right.mention)
  }
}
