/// Adds to figures that are of the same thing those of further accounts, though no sentence of these
/// corresponds: the age of the same person, a count of the same noun, a measure near the same words.
///
/// Only one figure of an account may be meant, and it by one group.
struct FigureGroupCompleter {
  let documents: [Document]
  /// The figures of all documents.
  let figures: [FigureMention]
  let words: WordsNearFigures

  /// How many times as much one figure may be of another.
  private static let most = 2.0
  /// How many times as much of a rounded one.
  private static let rounded = 1.05
  /// Smaller counts of a noun are of many things.
  private static let telling = 10.0

  func completed(_ groups: [[FigureMention]]) -> [[FigureMention]] {
    if groups.isEmpty { return [] }
    let places = Dictionary(
      figures.enumerated().map { (key($1), $0) }, uniquingKeysWith: { first, _ in first })
    let members = groups.map { $0.compactMap { places[key($0)] } }
    let taken = Set(members.joined())
    let ofAccount = Dictionary(grouping: figures.indices) { figures[$0].document }
    var wanted: [Int: [Int]] = [:]
    for (group, members) in members.enumerated() {
      let accounts = Set(members.map { figures[$0].document })
      for account in documents.indices where !accounts.contains(account) {
        let same = (ofAccount[account] ?? []).filter { isSame($0, members) }
        if same.count == 1, !taken.contains(same[0]) { wanted[same[0], default: []].append(group) }
      }
    }
    var completed = groups
    for (figure, groups) in wanted where groups.count == 1 {
      completed[groups[0]].append(figures[figure])
    }
    return completed.map { group in
      group.sorted { ($0.document, $0.figure.span) < ($1.document, $1.figure.span) }
    }
  }

  private func key(_ mention: FigureMention) -> [Int] {
    [mention.document, mention.figure.span.start]
  }

  private func isSame(_ figure: Int, _ members: [Int]) -> Bool {
    let own = figures[figure]
    let group = members.map { figures[$0] }
    guard let first = group.first, own.quantity.dimension == first.quantity.dimension,
      group.allSatisfy({ own.quantity.ratio(to: $0.quantity) <= Self.most })
    else { return false }
    switch own.figure.kind {
    case .age:
      guard let person = own.person else { return false }
      return group.allSatisfy { $0.person == person }
    case .count:
      guard let noun = own.noun, own.counted.contains(noun),
        group.contains(where: { $0.noun == noun })
      else { return false }
      return own.quantity.value >= Self.telling || words.shared(figure, members) > 0
    case .tally: return group.contains { own.quantity.isEqual(to: $0.quantity) }
    case .measure where isRounded(own, group): return true
    case .measure, .money: return words.shared(figure, members) > 0
    case .percentage, .share, .duration: return words.shared(figure, members) > 1
    }
  }

  /// Whether the figure is about that of one of the others.
  private func isRounded(_ own: FigureMention, _ group: [FigureMention]) -> Bool {
    group.contains { other in
      own.quantity.ratio(to: other.quantity) <= Self.rounded
        && (own.figure.approximation != .exact || other.figure.approximation != .exact)
    }
  }
}
