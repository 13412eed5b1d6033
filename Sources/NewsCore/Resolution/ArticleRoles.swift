/// The parts that the persons of an article have in it, as far as they tell who goes by a surname
/// that several have.
struct ArticleRoles {
  /// Names in the headline.
  private(set) var inHeadline: Set<Int> = []
  /// Names that are introduced as somebody's relatives.
  private(set) var relatives: Set<Int> = []

  /// The roles of an article whose mentions have the names of the numbers `names`.
  init(_ document: Document, names: [Int]) {
    relatives = Set(RelativeReader(document).relatives().map { names[$0] })
    guard let headline = Self.headline(of: document) else { return }
    for (mention, name) in zip(document.mentions, names) {
      if mention.span.start >= headline.end { break }
      if mention.span.start >= headline.start { inHeadline.insert(name) }
    }
  }

  /// The headline, or a first line that is no sentence.
  private static func headline(of document: Document) -> TextSpan? {
    let blocks = document.article.blocks
    if let found = blocks.first(where: { $0.kind == .headline }) { return found.span }
    guard let first = blocks.first(where: \.isProse), blocks.count > 1,
      !".!?".utf8.contains(document.text.bytes[first.span.end - 1])
    else { return nil }
    return first.span
  }
}
