import NewsCore

extension ReaderState {
  /// What a pane shows has been read, where that is kept.
  mutating func takeAsRead(_ id: ArticleID) -> [Effect] {
    guard catalogue[id]?.isRead == false, panes.contains(where: { $0.article == id }) else {
      return []
    }
    return mark(id, isRead: true)
  }

  /// Marks the article of the selected line as read, or as unread when it is.
  mutating func toggleRead() -> [Effect] {
    if case .articles(let list)? = view, list.isStorySelected {
      return toggleRead(list.selectedAccounts)
    }
    guard let id = selectedArticle, let isRead = catalogue[id]?.isRead else {
      say("which articles are read is kept in a library only")
      return []
    }
    return mark(id, isRead: !isRead)
  }

  /// Marks all accounts of a story as read; when they all are, as unread.
  private mutating func toggleRead(_ accounts: [ArticleSummary]) -> [Effect] {
    let isRead = accounts.contains { $0.isRead == false }
    let changed = accounts.filter { $0.isRead == !isRead }
    guard !changed.isEmpty else {
      say("which articles are read is kept in a library only")
      return []
    }
    say(
      "\(changed.count == 1 ? "1 account" : "\(changed.count) accounts") marked as "
        + (isRead ? "read" : "unread"))
    return changed.flatMap { mark($0.id, isRead: isRead) }
  }

  private mutating func mark(_ id: ArticleID, isRead: Bool) -> [Effect] {
    catalogue.mark(id, isRead: isRead)
    takeSummariesIntoLists()
    return [.keepRead(id, isRead)]
  }
}
