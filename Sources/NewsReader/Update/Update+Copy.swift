import NewsCore

extension ReaderState {
  /// Copies the quotation or the paragraph at the cursor with its source.
  mutating func copyPassage() -> [Effect] {
    guard let pane = activePane, let content = pane.content else { return [] }
    let article = content.document.article
    if let index = pane.quotation(at: pane.cursor) {
      let quotation = content.document.quotations[index]
      let speaker = content.speaker(of: quotation)
      say("quotation copied with its source")
      return [.copy(article.plain(quotation.outer) + "\n" + content.source(speaker: speaker))]
    }
    guard let block = article.blocks.last(where: { $0.span.start <= pane.cursor }) else {
      return []
    }
    say("paragraph copied with its source")
    return [.copy(article.plain(block.span) + "\n" + content.source(speaker: nil))]
  }
}

extension Article {
  /// A passage as the screen shows it, on one line.
  func plain(_ span: TextSpan) -> String {
    LineScanner(text: text, markup: markup).clusters(of: span).map(\.shown).joined()
  }
}

extension OpenArticle {
  /// Who says it, and where it stands: `— Ada Marsh, in: Elm Herald, 3 May 2031, “Ferry strikes
  /// pier”, file`.
  func source(speaker: String?) -> String {
    var parts: [String] = []
    if let publication = summary.publication { parts.append(publication) }
    if let date = summary.published { parts.append(DateText.short(date)) }
    parts.append("“\(summary.title)”")
    parts.append(document.article.metadata.url ?? id.name)
    return "— " + (speaker.map { "\($0), in: " } ?? "") + parts.joined(separator: ", ")
  }
}
