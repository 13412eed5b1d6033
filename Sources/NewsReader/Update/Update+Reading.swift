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
    guard let id = selectedArticle, let isRead = catalogue[id]?.isRead else {
      say("which articles are read is kept in a library only")
      return []
    }
    return mark(id, isRead: !isRead)
  }

  private mutating func mark(_ id: ArticleID, isRead: Bool) -> [Effect] {
    catalogue.mark(id, isRead: isRead)
    takeSummariesIntoLists()
    return [.keepRead(id, isRead)]
  }
}
