import NewsCore

extension ReaderState {
  /// Starts a search of the active article.
  mutating func beginSearch() {
    guard let pane = activePane, pane.content != nil else { return say("no article is open yet") }
    let origin = Location(article: pane.article, offset: pane.cursor)
    prompt = Prompt(purpose: .search(TypedSearch(origin: origin, top: pane.viewport.top)))
  }

  /// Looks for what is typed now and goes to the first hit from where the search began.
  mutating func searchArticle() -> [Effect] {
    guard let prompt, case .search(var search) = prompt.purpose,
      let content = activePane?.content
    else { return [] }
    let pattern = TextSearch(prompt.editor.text)
    search.hits =
      pattern.isEmpty
      ? []
      : pattern.spans(
        in: content.document.article, includingFurniture: activePane?.showsFurniture ?? false)
    search.current = search.hits.firstIndex { $0.start >= search.origin.offset }
    if search.current == nil && !search.hits.isEmpty { search.current = 0 }
    self.prompt?.purpose = .search(search)
    if let current = search.current {
      changePane { $0.place(at: search.hits[current].start) }
    } else {
      restore(search)
    }
    keepInStep()
    return []
  }

  /// Goes to the next hit while the words are still being typed.
  mutating func moveThroughHits(_ step: Int) {
    guard let prompt, case .search(var search) = prompt.purpose, let current = search.current else {
      return
    }
    let next = (current + step + search.hits.count) % search.hits.count
    search.current = next
    self.prompt?.purpose = .search(search)
    changePane { $0.place(at: search.hits[next].start) }
    keepInStep()
  }

  /// Makes the words the target and stays where the cursor is.
  mutating func acceptSearch(_ search: TypedSearch, words: String) -> [Effect] {
    guard !TextSearch(words).isEmpty else { return [] }
    guard let current = search.current else {
      restore(search)
      warn("“\(words)” does not occur in this article; g/ searches all")
      return []
    }
    trail.push(Trail.Step(pane: active, location: search.origin))
    isWalking = true
    let place = Place(article: search.origin.article, span: search.hits[current])
    return setTarget(.words(words, anchor: place))
  }

  mutating func returnToOrigin(of search: TypedSearch) {
    restore(search)
    keepInStep()
  }

  private mutating func restore(_ search: TypedSearch) {
    guard activePane?.article == search.origin.article else { return }
    changePane {
      $0.place(at: search.origin.offset)
      $0.viewport.top = search.top
      $0.viewport.clamp(to: $0.layout.lines.count)
    }
  }
}
