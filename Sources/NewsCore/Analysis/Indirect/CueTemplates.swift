/// The combinations of features that have weights of their own.
enum CueTemplates {
  /// Features that count alone and with others.
  static let all: [[CueFeature]] =
    CueFeature.read.map { [$0] } + [
      [], [.family, .form], [.family, .complement], [.family, .rule], [.family, .next],
      [.family, .afterTo], [.family, .hasNot], [.family, .isPassive], [.family, .governor],
      [.family, .head], [.family, .quotedAfter], [.family, .part, .form, .complement],
      [.family, .isPassive, .rule],
      [.rule, .head], [.rule, .distance], [.rule, .borders], [.rule, .form], [.rule, .place],
      [.rule, .sourcePrevious], [.rule, .chainPrevious], [.rule, .sourceFirst], [.rule, .sources],
      [.rule, .isPassive], [.rule, .fromStart], [.part, .rule, .distance],
      [.head, .form], [.head, .complement], [.complement, .form], [.complement, .part],
      [.complement, .toEnd], [.previous, .form], [.previous, .secondPrevious], [.next, .form],
      [.next, .secondNext], [.hasBe, .form], [.governor, .afterTo],
      [.sourceFirst, .sourceLength], [.borders, .distance], [.block, .form],
      [.cueFinestClass, .form], [.cueFineClass, .complement], [.cueFinestClass, .rule],
      [.cueFinestClass, .next], [.cueFineClass, .head], [.cueClass, .complement, .rule],
    ]

  /// Calls `body` with the number of each combination's weight.
  @inline(__always)
  static func forEach(_ values: CueFeatureValues, _ body: (Int) -> Void) {
    for number in starts.indices.dropLast() {
      var key = UInt64(number)
      for index in starts[number]..<starts[number + 1] {
        key = PhraseKey.mixed(key &* 1021 &+ UInt64(values[features[index]]) &+ 1)
      }
      body(Int(PhraseKey.mixed(key) >> UInt64(64 - bits)))
    }
  }

  /// The logarithm of the number of weights.
  static let bits = 16

  private static let features = all.flatMap { $0 }
  private static let starts = all.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
}
