import NewsCore

/// Decides how the characters of the visible part of a pane look.
struct TextStyler {
  private let pane: Pane
  private let blocks: [Block]
  private let mentions: [(span: TextSpan, link: MentionLink)]
  /// Those in quotation marks.
  private let quotations: [Quotation]
  /// Those in the writer's words.
  private let reports: [Quotation]
  private let links: [MentionLink]
  private let speakers: SpeakerOrder
  private let targets: [TextSpan]
  /// The target, if it is an entity.
  private let targetEntity: EntityID?
  private let hits: [TextSpan]
  private let currentTarget: TextSpan?

  init(state: ReaderState, pane: Pane, content: OpenArticle, isActive: Bool) {
    self.pane = pane
    let document = content.document
    blocks = document.article.blocks
    links = content.links
    speakers = state.speakers
    let lines = pane.layout.lines
    let first = min(pane.viewport.top, max(0, lines.count - 1))
    let last = min(pane.viewport.top + pane.viewport.height, lines.count) - 1
    let visible =
      lines.isEmpty || last < first
      ? TextSpan(0, 0) : TextSpan(lines[first].span.start, lines[last].span.end)
    mentions = zip(document.mentions, content.links).lazy
      .filter { $0.0.span.overlaps(visible) && state.highlights.includes($0.1.kind) }
      .map { ($0.0.span, $0.1) }
    let here = document.quotations.filter { $0.outer.overlaps(visible) }
    quotations = here.filter { $0.kind != .indirect }
    // What somebody wants or believes is reported too often for a bar to tell anything.
    reports = here.filter {
      $0.kind == .indirect && $0.isUtterance && $0.speaker?.mentions.isEmpty == false
    }
    targets = state.target?.spans(in: content.id).filter { $0.overlaps(visible) } ?? []
    targetEntity = if case .entity(let id)? = state.target?.query { id } else { nil }
    hits = state.hits(in: content.id).filter { $0.overlaps(visible) }
    currentTarget = isActive ? (hits + targets).first { $0.contains(pane.cursor) } : nil
  }

  /// A style for each cluster of a line.
  func styles(of clusters: [Cluster], in line: TextLine) -> [Style] {
    let base = Style(face(of: blocks[line.block].kind))
    var styles = clusters.map { $0.kind == .marker ? Style(.marker) : base }
    for quotation in quotations where quotation.outer.overlaps(line.span) {
      paint(&styles, clusters, quotation.outer) { $0.face = .quotation }
    }
    for (span, link) in mentions where span.overlaps(line.span) {
      let face = Face(link.kind)
      paint(&styles, clusters, span) {
        $0.face = face
        if !link.isCertain { $0.modifiers.insert(.uncertain) }
      }
    }
    for span in targets where span.overlaps(line.span) {
      paint(&styles, clusters, span) { $0.modifiers.insert(.target) }
    }
    for span in hits where span.overlaps(line.span) {
      paint(&styles, clusters, span) { $0.modifiers.insert(.hit) }
    }
    if let currentTarget, currentTarget.overlaps(line.span) {
      paint(&styles, clusters, currentTarget) { $0.modifiers.insert(.current) }
    }
    return styles
  }

  /// The bar beside a line: none, one of the speaker's own beside words with a known speaker, dotted
  /// where no speaker is known, a full block beside words of the target, and a thin one where the
  /// writer reports in words of his own.
  func bar(of line: TextLine) -> (text: String, style: Style)? {
    let here = quotations.filter { $0.isUtterance && $0.outer.overlaps(line.span) }
    guard !here.isEmpty else { return reportBar(of: line) }
    let isTarget = targets.contains { target in here.contains { $0.outer.contains(target) } }
    let speaker = speaker(of: here)
    let isTargets =
      speaker.map { $0 == targetEntity } ?? false
      || here.contains { targets.contains($0.span) }
    return (
      isTargets ? "█" : speakers.bar(of: speaker),
      Style(speakers.face(of: speaker), isTarget ? .target : [])
    )
  }

  private func reportBar(of line: TextLine) -> (text: String, style: Style)? {
    let here = reports.filter { $0.outer.overlaps(line.span) }
    guard let speaker = speaker(of: here) else { return nil }
    return (SpeakerOrder.reportBar, Style(speakers.face(of: speaker)))
  }

  private func speaker(of quotations: [Quotation]) -> EntityID? {
    quotations.lazy.compactMap { $0.speaker?.mentions.first }.first.map { links[$0].entity }
  }

  private func paint(
    _ styles: inout [Style], _ clusters: [Cluster], _ span: TextSpan,
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
}

extension Face {
  /// How names of a kind are shown.
  init(_ kind: EntityKind) {
    self =
      switch kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .group: .group
      case .event, .work, .product, .other: .otherName
      }
  }
}
