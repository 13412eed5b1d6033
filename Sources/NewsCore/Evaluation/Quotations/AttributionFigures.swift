/// How many quotations were given to somebody, and how many of them wrongly by name.
public struct AttributionFigures: Hashable, Sendable {
  /// The marked quotations that were found and given to somebody.
  public internal(set) var given = 0
  /// Those given by name to somebody else than the file says, or while it says nobody.
  public internal(set) var wrongNames = 0
  /// Those of `wrongNames` that are wrong by the name that another program found for a pronoun.
  public internal(set) var wrongBySilver = 0
  /// The passages in quotation marks that are marked as nobody's.
  public internal(set) var nobodys = 0
  /// Those of `nobodys` that were given to somebody.
  public internal(set) var nobodysGiven = 0

  /// By tens of the certainty in percent: the attributions that can be judged, and the right ones.
  public internal(set) var certainties = Array(repeating: CertaintyCounts(), count: 10)

  public init() {}

  /// The share of wrong names, 0 to 100.
  public var wrongShare: Double { given > 0 ? 100 * Double(wrongNames) / Double(given) : 0 }
}
