import NewsCore

/// A story of a library with the names of its accounts.
public struct LibraryStory: Hashable, Sendable {
  /// `Document.story` of the accounts.
  public let name: String
  public let accounts: [ArticleID]
  /// For each account the day it came out, as `CalendarDate.dayNumber` counts.
  public let days: [Int?]
}
