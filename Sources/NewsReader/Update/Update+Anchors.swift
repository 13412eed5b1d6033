import NewsCore

extension ReaderState {
  /// Takes the passage at the cursor to be anchored, ties it to the one taken before in another
  /// article, or clears the anchors that it has.
  mutating func anchor() {
    guard let pane = activePane, let content = pane.content else { return }
    let place = Place(article: pane.article, span: content.sentence(at: pane.cursor))
    guard !place.span.isEmpty else { return say("there is no passage here to anchor") }
    if compared.anchors.contains(where: { $0.touches(place) }) {
      anchored = nil
      compared.change(compared.anchors.filter { !$0.touches(place) })
      return say("anchor cleared")
    }
    guard let first = anchored, first.article != place.article else {
      let isTakenBack = anchored == place
      anchored = isTakenBack ? nil : place
      return say(
        isTakenBack ? "anchor cleared" : "ga at the same passage of another pane anchors both")
    }
    anchored = nil
    compared.change(compared.anchors + [Anchor(one: first, other: place)])
    say("anchored to the passage in \(label(of: first.article))")
  }

  /// Lets go of anchors on what is no passage of an article any more.
  mutating func dropAnchors(lostIn article: OpenArticle) {
    func isLost(_ place: Place) -> Bool {
      place.article == article.id && article.sentence(at: place.span.start) != place.span
    }
    if let anchored, isLost(anchored) { self.anchored = nil }
    compared.change(compared.anchors.filter { !isLost($0.one) && !isLost($0.other) })
  }
}
