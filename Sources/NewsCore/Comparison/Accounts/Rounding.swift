/// Says whether one figure may be a rounded or hedged form of another.
enum Rounding {
  /// Whether the first may be such a form of the second, in one reading of each; an age that is not hedged
  /// is never rounded, nor is a tally.
  static func isRounded(_ one: FigureMention, of other: FigureMention) -> Bool {
    if one.figure.kind == .tally { return false }
    if one.figure.kind == .age, one.figure.approximation == .exact { return false }
    return one.quantity.readings.contains { rough in
      other.quantity.readings.contains { exact in
        isRounded(rough, one.figure.approximation, of: exact)
      }
    }
  }

  private static func isRounded(
    _ rough: Quantity, _ approximation: Figure.Approximation, of exact: Quantity
  ) -> Bool {
    let distance = rough.value - exact.value
    let tolerance = max(rough.slack, abs(rough.value) * 0.02)
    switch approximation {
    case .exact: return rough.slack > exact.slack && abs(distance) <= rough.slack
    case .about, .vague: return abs(distance) <= max(tolerance, abs(rough.value) * 0.05)
    case .nearly, .lessThan, .atMost:
      return distance >= 0 && distance <= max(tolerance, abs(rough.value) * 0.1)
    case .moreThan, .atLeast:
      return distance <= 0 && -distance <= max(tolerance, abs(rough.value) * 0.25)
    }
  }
}
