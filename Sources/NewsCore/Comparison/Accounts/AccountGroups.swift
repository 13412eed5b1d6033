/// Puts things together that pairs of accounts tell of one, no two of one account.
struct AccountGroups<Member: Hashable> {
  /// The index of the account of a member.
  let account: (Member) -> Int

  /// Those of one member and those that went into others included.
  private(set) var all: [[Member]] = []
  private var groupOf: [Member: Int] = [:]

  init(account: @escaping (Member) -> Int) {
    self.account = account
  }

  /// Puts the groups of two members together; nothing happens when an account would have two in one.
  mutating func join(_ one: Member, _ other: Member) {
    let (kept, joined) = (group(of: one), group(of: other))
    let accounts = Set(all[kept].map(account))
    guard kept != joined, accounts.isDisjoint(with: all[joined].map(account)) else { return }
    for member in all[joined] { groupOf[member] = kept }
    all[kept] += all[joined]
    all[joined] = []
  }

  private mutating func group(of member: Member) -> Int {
    if let known = groupOf[member] { return known }
    groupOf[member] = all.count
    all.append([member])
    return all.count - 1
  }
}
