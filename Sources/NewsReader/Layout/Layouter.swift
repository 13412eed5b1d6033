import NewsCore

/// Breaks an article into lines.
struct Layouter {
  /// The measure in columns, at least 1.
  let width: Int
  let showsFurniture: Bool

  init(width: Int, showsFurniture: Bool) {
    self.width = max(1, width)
    self.showsFurniture = showsFurniture
  }

  func layout(of article: Article) -> TextLayout {
    var lines: [TextLine] = []
    lines.reserveCapacity(article.text.count / max(8, width) * 5 / 4 + 16)
    var wrapper = LineWrapper(article: article)
    var previous: Block.Kind?
    var index = 0
    while index < article.blocks.count {
      let block = article.blocks[index]
      if block.isFurniture && !showsFurniture {
        index += 1
        continue
      }
      var span = block.span
      var owner = index
      if block.kind == .dateline, index + 1 < article.blocks.count,
        article.blocks[index + 1].kind == .paragraph
      {
        index += 1
        owner = index
        span = TextSpan(span.start, article.blocks[index].span.end)
      }
      let kind = article.blocks[owner].kind
      if let previous, needsGap(from: previous, to: kind) {
        lines.append(.blank(at: lines[lines.count - 1].span.end))
      }
      let indent = min(indent(of: kind), width / 4)
      wrapper.wrap(span, width: width - indent, block: owner, indent: indent, into: &lines)
      previous = kind
      index += 1
    }
    return TextLayout(width: width, showsFurniture: showsFurniture, lines: lines)
  }

  /// The lines below a headline that tell of the article stand together, as do the items of a list.
  private func needsGap(from previous: Block.Kind, to next: Block.Kind) -> Bool {
    switch (previous, next) {
    case (.item, .item), (.furniture, .furniture), (.frontMatter, .frontMatter): false
    case (.byline, .byline), (.byline, .date), (.byline, .sourceLine), (.date, .byline),
      (.date, .sourceLine), (.sourceLine, .byline), (.sourceLine, .date), (.date, .date):
      false
    default: true
    }
  }

  private func indent(of kind: Block.Kind) -> Int {
    switch kind {
    case .blockQuotation, .caption, .item: 2
    default: 0
    }
  }
}
