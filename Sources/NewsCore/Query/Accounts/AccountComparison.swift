/// What the accounts of a story share and where they differ, for people.
public struct AccountComparison: Hashable, Sendable {
  /// The accounts, in order.
  public let accounts: [ArticleID]
  /// What is to be known of each account, the first published first.
  public let overview: [AccountRow]
  /// The sentences that correspond, in reading order.
  public let passages: [PassageRow]
  /// What several accounts give a value for, in reading order.
  public let differences: [DifferenceRow]
  /// What only one account has, in reading order.
  public let only: [LoneRow]
  /// What one account lacks and all others have.
  public let missing: [MissingRow]
  /// Days as told and days of publication, in order.
  public let timeline: [TimelineRow]
  /// What accounts call the same person, group or act in different words.
  public let designations: [DesignationRow]

  public init(
    accounts: [ArticleID], overview: [AccountRow] = [], passages: [PassageRow] = [],
    differences: [DifferenceRow] = [], only: [LoneRow] = [], missing: [MissingRow] = [],
    timeline: [TimelineRow] = [], designations: [DesignationRow] = []
  ) {
    self.accounts = accounts
    self.overview = overview
    self.passages = passages
    self.differences = differences
    self.only = only
    self.missing = missing
    self.timeline = timeline
    self.designations = designations
  }

  /// How many accounts are left when those are taken as one that have much word for word in common.
  public var independent: Int {
    var groups = DisjointSets(
      overview.map { row in
        row.dependsOn.compactMap { other in overview.firstIndex { $0.article == other } }
      })
    return groups.sets().count
  }
}
