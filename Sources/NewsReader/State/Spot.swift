import NewsCore

/// What the cursor stands on, as an index into the document's list.
enum Spot: Hashable, Sendable {
  case mention(Int)
  case quotation(Int)
}

extension Pane {
  /// The mention under the cursor, else the quotation around it, else the nearest mention on its
  /// line.
  var spot: Spot? {
    if let mention = mention(at: cursor) { return .mention(mention) }
    if let quotation = quotation(at: cursor) { return .quotation(quotation) }
    return nearestMention.map { .mention($0) }
  }

  /// The index of the mention that covers an offset.
  func mention(at offset: Int) -> Int? {
    content?.document.mentions.firstIndex { $0.span.contains(offset) }
  }

  /// The index of the innermost direct or mixed quotation that covers an offset, its marks included;
  /// indirect speech looks like the words around it.
  func quotation(at offset: Int) -> Int? {
    content?.document.quotations.lastIndex {
      $0.kind != .indirect && $0.outer.contains(offset)
    }
  }

  private var nearestMention: Int? {
    guard let content, layout.lines.indices.contains(cursorLine) else { return nil }
    let line = layout.lines[cursorLine].span
    let mentions = content.document.mentions
    return mentions.indices.filter { mentions[$0].span.overlaps(line) }.min {
      distance(to: mentions[$0].span) < distance(to: mentions[$1].span)
    }
  }

  private func distance(to span: TextSpan) -> Int {
    span.start > cursor ? span.start - cursor : cursor - span.end + 1
  }
}
