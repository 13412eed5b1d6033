/// The parts that the persons of an article have in it, as far as they tell who goes by a surname
/// that several have.
struct ArticleRoles {
  /// Forms of names in the headline.
  private(set) var inHeadline: Set<Int> = []
  /// Forms of names that are introduced as somebody's relatives.
  private(set) var relatives: Set<Int> = []

  /// The roles of an article whose mentions have `forms`.
  init(_ document: Document, forms: [Int]) {
    relatives = Set(RelativeReader(document).relatives().map { forms[$0] })
    guard let headline = Self.headline(of: document) else { return }
    for (mention, form) in zip(document.mentions, forms) {
      if mention.span.start >= headline.end { break }
      if mention.span.start >= headline.start { inHeadline.insert(form) }
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
