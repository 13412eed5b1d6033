import NewsCore

extension ReaderState {
  /// Chooses the target and walks it; nil when the action is about something else.
  mutating func followTarget(_ action: Action, count: Int) -> [Effect]? {
    switch action {
    case .makeTarget: return makeTarget()
    case .nextHit: return walkTarget(count)
    case .previousHit: return walkTarget(-count)
    case .nextArticleHit: return walkArticles(count)
    case .previousArticleHit: return walkArticles(-count)
    default: return nil
    }
  }

  /// Follows something else from now on.
  mutating func setTarget(_ target: Target) -> [Effect] {
    self.target = target
    if case .steps? = awaited { awaited = nil }
    changeConcordance()
    return [.findOccurrences(target.query)]
  }

  /// A concordance that is open shows the new target's places when they come.
  private mutating func changeConcordance() {
    for index in views.indices {
      guard case .concordance(var list) = views[index], !list.isSearch else { continue }
      list.clear()
      views[index] = .concordance(list)
    }
  }

  private mutating func makeTarget() -> [Effect] {
    guard let pane = activePane, let content = pane.content, let spot = pane.spot else {
      say("no name or quotation on this line")
      return []
    }
    switch spot {
    case .mention(let index):
      let link = content.links[index]
      let span = content.document.mentions[index].span
      return setTarget(
        Target(
          .entity(link.entity), name: link.name, anchor: Place(article: content.id, span: span)))
    case .quotation(let index):
      let quotation = content.document.quotations[index]
      guard let mention = quotation.speaker?.mentions.first else {
        say(
          content.speaker(of: quotation).map { "nobody with a name says this: \($0)" }
            ?? "this quotation is unattributed: \(quotation.reason)")
        return []
      }
      return setTarget(
        .quotations(
          of: content.links[mention].name, anchor: Place(article: content.id, span: quotation.span))
      )
    }
  }

  mutating func walkTarget(_ count: Int) -> [Effect] {
    if let target, target.lines == nil {
      awaitSteps(count)
      say("still looking for \(target.name)")
      return []
    }
    guard let target = walkableTarget(), let pane = activePane else { return [] }
    var place = Location(article: pane.article, offset: pane.cursor)
    var hasWrapped = false
    for _ in 0..<abs(count) {
      let step = target.step(from: place, forward: count > 0, in: catalogue)
      place = step.location
      hasWrapped = hasWrapped || step.hasWrapped
    }
    if hasWrapped {
      say(
        count > 0 ? "around the end, from the first place on" : "around the beginning, to the last")
    }
    return walk(to: place)
  }

  private mutating func awaitSteps(_ count: Int) {
    if case .steps(let before)? = awaited {
      awaited = .steps(before + count)
    } else {
      awaited = .steps(count)
    }
  }

  private mutating func walkArticles(_ count: Int) -> [Effect] {
    guard let target = walkableTarget(), let pane = activePane else { return [] }
    var article = pane.article
    for _ in 0..<abs(count) {
      article = target.article(after: article, forward: count > 0, in: catalogue).article
    }
    guard article != pane.article, let first = target.spans(in: article).first else {
      say("no other article has \(target.name)")
      return []
    }
    return walk(to: Location(article: article, offset: first.start))
  }

  /// The target if it occurs anywhere, else a word on why there is nothing to walk.
  private mutating func walkableTarget() -> Target? {
    guard let target else {
      say("no target yet: * on a name makes it one, / searches")
      return nil
    }
    guard target.lines != nil else {
      say("still looking for \(target.name)")
      return nil
    }
    guard target.count > 0 else {
      say("\(target.name) occurs nowhere")
      return nil
    }
    return target
  }

  /// Goes to the next of a row of places; only the first step of a walk in an article is on the
  /// trail.
  mutating func walk(to location: Location) -> [Effect] {
    if !isWalking || activePane?.article != location.article { rememberPlace() }
    isWalking = true
    let effects = show(location)
    if let span = target?.spans(in: location.article).first(where: { $0.start == location.offset })
    {
      target?.anchor = Place(article: location.article, span: span)
    }
    return effects
  }
}
