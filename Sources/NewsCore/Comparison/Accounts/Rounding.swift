/// Says whether one figure may be a rounded or hedged form of another.
enum Rounding {
  /// Whether the first may be such a form of the second, in one reading of each; an age that is not hedged
  /// is never rounded, nor is a tally. Two bounds of one side hedge nothing against each other: `at least
  /// 14` and `at least 17` are as far apart as 14 and 17.
  static func isRounded(_ one: FigureMention, of other: FigureMention) -> Bool {
    if one.figure.kind == .tally { return false }
    if one.figure.kind == .age, one.figure.approximation == .exact { return false }
    let isSameBound = isSameBound(one.figure.approximation, other.figure.approximation)
    let approximation = isSameBound ? .exact : one.figure.approximation
    return one.quantity.readings.contains { rough in
      other.quantity.readings.contains { exact in
        isRounded(rough, approximation, of: exact)
      }
    }
  }

  private static func isSameBound(
    _ one: Figure.Approximation, _ other: Figure.Approximation
  ) -> Bool {
    switch (one, other) {
    case (.atLeast, .atLeast), (.atMost, .atMost), (.moreThan, .moreThan), (.lessThan, .lessThan):
      true
    default: false
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
