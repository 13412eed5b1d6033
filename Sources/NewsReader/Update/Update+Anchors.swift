import NewsCore

extension ReaderState {
  /// Takes the passage at the cursor to be anchored, ties it to the one taken before in another
  /// article, or clears the anchors that it has.
  mutating func anchor() -> [Effect] {
    guard let pane = activePane, let content = pane.content else { return [] }
    let place = Place(article: pane.article, span: content.sentence(at: pane.cursor))
    guard !place.span.isEmpty else {
      say("there is no passage here to anchor")
      return []
    }
    if compared.anchors.contains(where: { $0.touches(place) }) {
      anchored = nil
      compared.change(compared.anchors.filter { !$0.touches(place) })
      say("anchor cleared")
      return [.correct(.release(place))]
    }
    guard let first = anchored, first.article != place.article else {
      let isTakenBack = anchored == place
      anchored = isTakenBack ? nil : place
      say(isTakenBack ? "anchor cleared" : "ga at the same passage of another pane anchors both")
      return []
    }
    anchored = nil
    compared.change(compared.anchors + [Anchor(one: first, other: place)])
    say("anchored to the passage in \(label(of: first.article))")
    return [.correct(.anchor(first, to: place))]
  }

  /// Takes in which passages are anchored.
  mutating func take(_ anchors: [Anchor]) {
    compared.change(anchors)
  }

  /// Lets go of a passage to be anchored that is none any more.
  mutating func dropAnchor(lostIn article: OpenArticle) {
    guard let anchored, anchored.article == article.id,
      article.sentence(at: anchored.span.start) != anchored.span
    else { return }
    self.anchored = nil
  }
}
