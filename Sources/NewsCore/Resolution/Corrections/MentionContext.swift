/// The words right before and right after a mention in its block.
struct MentionContext {
  /// More words than these on a side are not looked at.
  private static let most = 8

  /// The nearest is last.
  private let before: [FoldedKey]
  /// The nearest is first.
  private let after: [FoldedKey]

  init(of span: TextSpan, in article: Article) {
    let blocks = article.blocks.filter { $0.span.contains(span) }
    let prose = ProseWords(of: blocks, in: article)
    let keys = prose.words.map(\.key)
    before = Array(keys[..<prose.index(endingAfter: span.start)].suffix(Self.most))
    after = Array(keys[prose.index(endingAfter: span.end)...].prefix(Self.most))
  }

  /// Whether these words, given in the same order, are the nearest ones.
  func isLike(_ before: [FoldedKey], _ after: [FoldedKey]) -> Bool {
    self.before.reversed().starts(with: before.reversed().prefix(Self.most))
      && self.after.starts(with: after.prefix(Self.most))
  }
}
