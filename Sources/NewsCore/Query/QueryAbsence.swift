/// Why a query finds nothing, by what its parts find alone.
public struct QueryAbsence: Hashable, Sendable {
  /// A part of a query, as it is typed, with what it finds alone.
  public struct Part: Hashable, Sendable {
    let text: String
    let alone: Int
    /// What the other parts find without it; 0 when that is nothing or not known.
    let without: Int

    public init(_ text: String, alone: Int, without: Int = 0) {
      self.text = text
      self.alone = alone
      self.without = without
    }
  }

  private let noun: String
  private let parts: [Part]
  private let limit: Int?

  /// - Parameters:
  ///   - noun: what is looked for: `quotation`.
  ///   - limit: the number at which counting ended; nil when all were counted.
  public init(of noun: String, parts: [Part], limit: Int? = nil) {
    self.noun = noun
    self.parts = parts
    self.limit = limit
  }

  /// A sentence a line without capital and full stop; none when nothing was asked.
  public var sentences: [String] {
    guard let first = parts.first else { return [] }
    guard parts.count > 1 else { return ["no \(noun) fits \(first.text)"] }
    let unfit = parts.filter { $0.alone == 0 }
    if !unfit.isEmpty {
      let others = parts.filter { $0.alone > 0 }.map(alone)
      return ["no \(noun) fits " + unfit.map(\.text).joined(separator: ", nor ")]
        + (others.isEmpty ? [] : [others.joined(separator: ", ")])
    }
    let helpful = parts.filter { $0.without > 0 }
      .map { "without \($0.text) there \($0.without == 1 ? "is 1" : "are \($0.without)")" }
    return ["no \(noun) fits all of it", parts.map(alone).joined(separator: ", ")]
      + (helpful.isEmpty ? [] : [helpful.joined(separator: ", ")])
  }

  private func alone(_ part: Part) -> String {
    let isCut = limit.map { part.alone >= $0 } ?? false
    return "\(part.text) alone fits \(isCut ? Self.orMore(part.alone) : "\(part.alone)")"
  }

  /// `1,000 or more`.
  private static func orMore(_ number: Int) -> String {
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1_000)
    let digits = thousands > 0 ? "\(thousands),\(String(1_000 + rest).dropFirst())" : "\(rest)"
    return digits + " or more"
  }
}
