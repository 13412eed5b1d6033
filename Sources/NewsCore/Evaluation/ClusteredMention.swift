/// A marked mention: where it belongs and where it was put.
struct ClusteredMention: Hashable {
  /// Mentions are compared within a pool.
  let pool: String
  /// What the annotators say it names.
  let chain: String
  /// What it was resolved to; nil when it was not found.
  let cluster: String?
}
