import NewsCore

extension ReaderState {
  /// Walks names and quotations of the active article; nil when the action is about something else.
  mutating func walkArticle(_ action: Action, count: Int) -> [Effect]? {
    switch action {
    case .nextEntity: walkSpans(names, count, of: "name")
    case .previousEntity: walkSpans(names, -count, of: "name")
    case .nextQuotation: walkQuotations(count)
    case .previousQuotation: walkQuotations(-count)
    case .highlights: cycleHighlights()
    default: return nil
    }
    return []
  }

  /// The names one walks by: persons only while only persons are highlighted.
  private var names: [TextSpan] {
    guard let content = activePane?.content else { return [] }
    return zip(content.document.mentions, content.links)
      .filter { highlights != .persons || $1.kind == .person }.map(\.0.span)
  }

  private var quotations: [TextSpan] {
    (activePane?.content?.document.quotations ?? []).filter { $0.kind != .indirect }.map(\.span)
  }

  private mutating func walkQuotations(_ count: Int) {
    walkSpans(quotations, count, of: "quotation")
    isOnQuotation = isWalking
  }

  private mutating func walkSpans(_ spans: [TextSpan], _ count: Int, of thing: String) {
    guard let pane = activePane else { return }
    let next =
      count > 0
      ? spans.lazy.filter { $0.start > pane.cursor }.prefix(count).last
      : spans.reversed().lazy.filter { $0.start < pane.cursor }.prefix(-count).last
    guard let next else {
      return say("no \(thing) \(count > 0 ? "after" : "before") this in the article")
    }
    _ = walk(to: Location(article: pane.article, offset: next.start))
  }

  private mutating func cycleHighlights() {
    highlights = highlights.next
    switch highlights {
    case .all: say("all names are highlighted")
    case .persons: say("persons are highlighted, other names not")
    case .none: say("no names are highlighted")
    }
  }
}
