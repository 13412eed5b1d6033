import NewsCore

/// Decides how the characters of an article look.
struct TextStyler {
  let state: ReaderState
  let content: OpenArticle

  /// A style for each cluster of a line.
  func styles(of clusters: [VisibleCluster], in line: TextLine) -> [Style] {
    let base = face(of: content.document.article.blocks[line.block].kind)
    var styles = Array(repeating: Style(base), count: clusters.count)
    for quotation in content.document.quotations where quotation.outer.overlaps(line.span) {
      paint(&styles, clusters, quotation.outer) { $0.face = .quotation }
    }
    for (mention, link) in zip(content.document.mentions, content.links)
    where mention.span.overlaps(line.span) && state.highlights.includes(link.kind) {
      let face = Self.face(of: link.kind)
      paint(&styles, clusters, mention.span) {
        $0.face = face
        if !link.isCertain { $0.modifiers.insert(.uncertain) }
      }
    }
    return styles
  }

  func hasQuotation(in span: TextSpan) -> Bool {
    content.document.quotations.contains { $0.outer.overlaps(span) }
  }

  private func paint(
    _ styles: inout [Style], _ clusters: [VisibleCluster], _ span: TextSpan,
    _ change: (inout Style) -> Void
  ) {
    for index in clusters.indices where span.overlaps(clusters[index].span) {
      change(&styles[index])
    }
  }

  private func face(of kind: Block.Kind) -> Face {
    switch kind {
    case .headline: .headline
    case .standfirst: .standfirst
    case .heading: .heading
    case .byline, .date, .sourceLine, .caption, .furniture, .frontMatter: .faint
    case .dateline, .paragraph, .item, .blockQuotation: .text
    }
  }

  static func face(of kind: EntityKind) -> Face {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .group: .group
    case .event, .work, .product, .other: .otherName
    }
  }
}
