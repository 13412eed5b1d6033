import NewsCore

extension ReaderState {
  /// Walks names and quotations of the active article; nil when the action is about something else.
  mutating func walkArticle(_ action: Action, count: Int) -> [Effect]? {
    switch action {
    case .nextEntity: _ = walkSpans(names, count, of: "name")
    case .previousEntity: _ = walkSpans(names, -count, of: "name")
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
    _ = walkSpans(quotations, count, of: "quotation")
    isOnQuotation = isWalking
  }

  /// Goes `count` spans on in the active article, back when it is negative; gives the index of the
  /// span gone to, nil when there is none.
  mutating func walkSpans(_ spans: [TextSpan], _ count: Int, of thing: String) -> Int? {
    guard let pane = activePane else { return nil }
    let next =
      count > 0
      ? spans.indices.lazy.filter { spans[$0].start > pane.cursor }.prefix(count).last
      : spans.indices.reversed().lazy.filter { spans[$0].start < pane.cursor }.prefix(-count).last
    guard let next else {
      say("no \(thing) \(count > 0 ? "after" : "before") this in the article")
      return nil
    }
    _ = walk(to: Location(article: pane.article, offset: spans[next].start))
    return next
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
