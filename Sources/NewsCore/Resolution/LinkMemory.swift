/// What bare names mean in articles of which no other accounts are known, as far as it has been
/// worked out.
struct LinkMemory {
  /// A bare name in an article.
  struct Key: Hashable {
    let form: Int
    let article: Int
  }

  var openNames: [Key: ResolvedMention] = [:]
}
