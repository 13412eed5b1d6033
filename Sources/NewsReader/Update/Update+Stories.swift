import NewsCore

extension ReaderState {
  /// Opens the accounts of an article's story side by side, as many as fit, that article among
  /// them.
  mutating func openStory(of id: ArticleID) -> [Effect] {
    guard let summary = catalogue[id] else { return [] }
    let room = PaneArrangement.comfortableCount(in: area)
    var accounts = catalogue.neighbours(of: summary).map(\.id)
    if let index = accounts.firstIndex(of: id), index >= room {
      accounts.swapAt(index, room - 1)
    }
    rememberPlace()
    leaveViews()
    isWalking = false
    opensAccounts = false
    isZoomed = false
    let before = panes
    panes = accounts.prefix(room).map { account in
      before.first { $0.article == account } ?? Pane(article: account)
    }
    active = panes.firstIndex { $0.article == id } ?? 0
    return panes.filter { $0.content == nil }.map { .open($0.article) }
  }

  /// Opens the story of the selected line's article, or with no list open that of the active pane.
  mutating func openStory() -> [Effect] {
    guard let id = views.isEmpty ? activePane?.article : selectedArticle else {
      say("this line is in no article")
      return []
    }
    return openStory(of: id)
  }

  /// The first article that has all the words in its title, publication or file name.
  func article(with words: String) -> ArticleID? {
    let patterns = words.split(separator: " ").map { TextSearch(String($0)) }
    return catalogue.summaries.first { summary in
      let text = SourceText(
        [summary.title, summary.publication ?? "", summary.id.name].joined(separator: "\n"))
      return patterns.allSatisfy { !$0.spans(in: text).isEmpty }
    }?.id
  }
}
