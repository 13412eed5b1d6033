/// What bare names mean in articles of which no other accounts are known, and which full names are
/// like others, as far as it has been worked out.
struct LinkMemory {
  /// A bare name in an article.
  struct Key: Hashable {
    let form: Int
    let article: Int
  }

  /// Bare names, and full names, that are known at once, at most: all of an archive would take as much
  /// room as its articles.
  private static let most = 16_384
  private static let mostFull = 65_536

  private(set) var openNames: [Key: ResolvedMention] = [:]
  /// For each form of a full name those whose names are like it: of a common surname there are many
  /// to look at.
  private(set) var likeNames: [Int: [Int]] = [:]

  var isEmpty: Bool { openNames.isEmpty && likeNames.isEmpty }

  mutating func note(_ found: ResolvedMention, of key: Key) {
    if openNames.count >= Self.most { openNames = [:] }
    openNames[key] = found
  }

  mutating func note(_ others: [Int], like form: Int) {
    if likeNames.count >= Self.mostFull { likeNames = [:] }
    likeNames[form] = others
  }
}
