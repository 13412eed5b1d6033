/// What bare names mean in articles of which no other accounts are known, and which full names are
/// like others, as far as it has been worked out.
struct LinkMemory {
  /// A bare name in an article.
  struct Key: Hashable {
    let form: Int
    let article: Int
  }

  /// Names that are known at once, at most: they take more room than the articles.
  private static let most = 16_384

  private(set) var openNames: [Key: ResolvedMention] = [:]
  /// For each form of a full name those whose names are like it: of a common surname there are many
  /// to look at.
  var likeNames: [Int: [Int]] = [:]

  var isEmpty: Bool { openNames.isEmpty && likeNames.isEmpty }

  mutating func note(_ found: ResolvedMention, of key: Key) {
    if openNames.count >= Self.most { openNames = [:] }
    openNames[key] = found
  }
}
