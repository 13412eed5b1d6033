/// The accounts of a story, with who printed what of whom word for word.
public struct StoryAccounts: Sendable {
  public let id: String
  /// The accounts, the first published first.
  public let accounts: [StoryAccount]
  /// How many accounts are left when those are taken as one that have much word for word in common.
  public let independent: Int

  /// The day of the newest account that has one.
  public var day: CalendarDate? {
    accounts.compactMap(\.document.article.metadata.published).max {
      ($0.dayNumber ?? 0) < ($1.dayNumber ?? 0)
    }
  }

  /// - Parameter documents: the accounts, analysed.
  public init(id: String, documents: [Document]) {
    self.id = id
    let sorted = documents.sorted { Self.order($0) < Self.order($1) }
    let copied = CopiedWords(sorted)
    accounts = sorted.indices.map { index in
      StoryAccount(
        document: sorted[index],
        verbatim: copied.passages(of: index, order: Array(sorted.indices)),
        dependsOn: sorted.indices.filter { $0 != index && !copied.areIndependent(index, $0) })
    }
    var groups = DisjointSets(accounts.map(\.dependsOn))
    independent = groups.sets().count
  }

  /// By day; what has none last, and equals by name.
  private static func order(_ document: Document) -> (Int, String) {
    let article = document.article
    return (article.metadata.published?.dayNumber ?? Int.max, article.id.name)
  }
}
