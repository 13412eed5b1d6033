import NewsCore

/// What the bottom line says of the target and of what the cursor stands on.
struct StatusText {
  let state: ReaderState

  /// The words on the left, as stretches of one style.
  var parts: [(text: String, style: Style)] {
    guard let pane = state.activePane, pane.content != nil else { return [] }
    if let target = state.target { return parts(of: target, in: pane) }
    guard let spot = spotText(in: pane) else { return markerText(in: pane) }
    return [(spot.name, spot.style), (spot.reason, Style(.statusLine))]
  }

  /// The one or two keys that help now.
  var hints: String {
    guard let pane = state.activePane, pane.content != nil else { return "" }
    if let target = state.target {
      return target.count == 0 ? "Esc clear" : "n next   gk in context   Esc clear"
    }
    switch pane.spot {
    case .mention(let index):
      return pane.content?.links[index].isCertain == false
        ? "Enter who it may be   gr review" : "* follow   Enter card   C correct"
    case .quotation: return "* follow   Enter all versions   y copy"
    case nil: return "e next name   t next quotation"
    }
  }

  private func parts(of target: Target, in pane: Pane) -> [(String, Style)] {
    let name = (target.name, Style(.statusLine, .target))
    guard target.lines != nil else { return [name, (" …", Style(.statusLine))] }
    guard target.count > 0 else { return [name, (" occurs nowhere", Style(.statusLine))] }
    let here = target.spans(in: pane.article)
    let index = target.index(at: pane.cursor, in: pane.article)
    var text =
      " " + counter(index.map { $0 + target.countBefore(pane.article) }, of: target.count)
      + (target.isPartial ? "+" : "")
    if let account = accountName(of: pane.article) {
      text += " · \(account) " + (here.isEmpty ? "none" : counter(index, of: here.count))
    }
    if index != nil, !target.isText, let spot = spotText(in: pane) { text += spot.reason }
    return [name, (text, Style(.statusLine))]
  }

  /// What the first marker on the cursor's line stands for.
  private func markerText(in pane: Pane) -> [(String, Style)] {
    guard pane.layout.lines.indices.contains(pane.cursorLine) else { return [] }
    let line = pane.layout.lines[pane.cursorLine].span
    guard let hidden = pane.hidden.first(where: { line.contains($0.offset) }) else { return [] }
    return [("\(ClusterScanner.marker) \(hidden.name)", Style(.statusLine))]
  }

  private func counter(_ index: Int?, of count: Int) -> String {
    index.map { "\($0 + 1)/\(count)" } ?? "\(count)"
  }

  /// `second account`; nil when the article stands alone.
  private func accountName(of id: ArticleID) -> String? {
    guard let summary = state.catalogue[id], state.catalogue.count > 1 else { return nil }
    let accounts = state.catalogue.accounts(of: summary.story)
    guard let index = accounts.firstIndex(where: { $0.id == id }) else { return nil }
    return Ordinal.phrase(index + 1, summary.story.isEmpty ? "article" : "account")
  }

  /// What the cursor stands on and why it is that.
  private func spotText(in pane: Pane) -> (name: String, reason: String, style: Style)? {
    guard let content = pane.content else { return nil }
    switch pane.spot {
    case .mention(let index):
      let link = content.links[index]
      return (
        link.name, " · " + link.reason + (link.isCertain ? "" : " (uncertain)"),
        Style(Face(link.kind), link.isCertain ? [] : .uncertain)
      )
    case .quotation(let index):
      let quotation = content.document.quotations[index]
      return (
        content.speaker(of: quotation).map { "said by \($0)" } ?? "unattributed quotation",
        quotation.reason.isEmpty || quotation.reason == "unattributed"
          ? "" : " · " + quotation.reason, Style(.quotation)
      )
    case nil: return nil
    }
  }
}
