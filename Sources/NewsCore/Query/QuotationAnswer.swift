/// What a library answers to a query for quotations.
public struct QuotationAnswer: Hashable, Sendable {
  /// What fulfils the query, in reading order.
  public let rows: [QuotationRow]
  /// When nothing does: what each part of the query finds.
  public let counts: [QueryPartCount]
  /// Whether there are more, which are not told.
  public let isPartial: Bool

  public init(rows: [QuotationRow], counts: [QueryPartCount] = [], isPartial: Bool = false) {
    self.rows = rows
    self.counts = counts
    self.isPartial = isPartial
  }

  /// Why nothing was found, a sentence a line without capital and full stop; empty when something
  /// was.
  ///
  /// - Parameter hidden: a part that was not asked for by the user and is not spoken of.
  public func absence(hiding hidden: QuotationQuery? = nil) -> [String] {
    let counts = counts.filter { $0.part != hidden }
    guard rows.isEmpty, !counts.isEmpty else { return [] }
    guard counts.count > 1 else { return ["no quotation fits \(counts[0].text)"] }
    let unfit = counts.filter { $0.alone == 0 }
    if !unfit.isEmpty {
      let others = counts.filter { $0.alone > 0 }.map { "\($0.text) alone fits \($0.alone)" }
      return ["no quotation fits " + unfit.map(\.text).joined(separator: ", nor ")]
        + (others.isEmpty ? [] : [others.joined(separator: ", ")])
    }
    let helpful = counts.filter { $0.without > 0 }
      .map { "without \($0.text) there \($0.without == 1 ? "is 1" : "are \($0.without)")" }
    return ["no quotation fits all of it"]
      + [counts.map { "\($0.text) alone fits \($0.alone)" }.joined(separator: ", ")]
      + (helpful.isEmpty ? [] : [helpful.joined(separator: ", ")])
  }
}
