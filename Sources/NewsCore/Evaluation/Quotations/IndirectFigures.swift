/// How much indirect speech was found by its cue and its source.
///
/// What is marked and what was found agree when their cues overlap and their sources overlap; only
/// what has a source counts. A marked one under the cue of a direct or mixed quotation that was
/// found is not given a second time as indirect speech: it counts as found by that quotation, and is
/// right when the speaker overlaps its source.
public struct IndirectFigures: Hashable, Sendable {
  public internal(set) var marked = 0
  /// The number of those marked that agree with something found.
  public internal(set) var recalled = 0
  public internal(set) var found = 0
  /// The number of those found that agree with something marked.
  public internal(set) var right = 0

  public init() {}

  /// Precision and recall, 0 to 1.
  public var ratios: Ratios {
    Ratios(
      precision: found > 0 ? Double(right) / Double(found) : 0,
      recall: marked > 0 ? Double(recalled) / Double(marked) : 0)
  }

  /// Adds the indirect speech of a text.
  mutating func add(marked: [GoldReport], found: [PredictedQuotation]) {
    let marked = marked.filter { !$0.source.isEmpty }
    let found = found.filter { $0.source != nil }
    let indirect = found.filter { $0.kind == .indirect }
    let quoted = found.filter { $0.kind != .indirect }
    let underQuoted = marked.filter { mark in quoted.contains { sharesCue($0, with: mark) } }
    self.marked += marked.count
    self.found += indirect.count + underQuoted.count
    recalled += marked.count { mark in found.contains { agrees($0, with: mark) } }
    right += indirect.count { quotation in marked.contains { agrees(quotation, with: $0) } }
    right += underQuoted.count { mark in quoted.contains { agrees($0, with: mark) } }
  }

  private func agrees(_ found: PredictedQuotation, with marked: GoldReport) -> Bool {
    guard let source = found.source, sharesCue(found, with: marked) else { return false }
    return marked.source.contains { $0.overlaps(source) }
  }

  private func sharesCue(_ found: PredictedQuotation, with marked: GoldReport) -> Bool {
    guard let cue = found.cue else { return false }
    return marked.cue.contains { $0.overlaps(cue) }
  }
}
