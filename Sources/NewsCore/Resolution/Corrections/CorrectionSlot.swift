/// What makes mentions one entity once corrections are applied.
struct CorrectionSlot: Hashable {
  /// The node that stands for all that are the same.
  let root: Int
  /// The kind of these mentions, which may differ from the node's for single ones.
  let kind: EntityKind
  /// For mentions that were said not to name the node: which ones keep together.
  var apart: Apart?

  /// Mentions with the same words in one article.
  struct Apart: Hashable {
    let document: Int
    let words: FoldedKey
  }
}
