import NewsCore

/// The accounts that have a column each in a list, of which a narrow screen shows some at a time.
struct AccountColumns: Hashable, Sendable {
  private(set) var accounts: [ArticleID] = []
  private var first = 0

  var count: Int { accounts.count }

  mutating func take(_ accounts: [ArticleID]) {
    self.accounts = accounts
  }

  /// Shows the accounts further right, or further left when `count` is negative; says whether there
  /// are any.
  mutating func move(by count: Int, room: Int) -> Bool {
    let start = start(room)
    first = min(max(0, start + count), max(0, accounts.count - room))
    return first != start
  }

  /// Those that are shown where there is room for so many.
  func shown(_ room: Int) -> ArraySlice<ArticleID> {
    accounts[start(room)...].prefix(room)
  }

  /// How many more there are on either side: `‹1 2›`; empty when all are shown.
  func more(_ room: Int) -> String {
    let before = start(room)
    let after = max(0, accounts.count - before - room)
    return [before > 0 ? "‹\(before)" : nil, after > 0 ? "\(after)›" : nil]
      .compactMap(\.self).joined(separator: " ")
  }

  private func start(_ room: Int) -> Int { min(first, max(0, accounts.count - room)) }
}
