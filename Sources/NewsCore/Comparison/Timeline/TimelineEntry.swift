/// What accounts tell of one day.
struct TimelineEntry: Hashable {
  let dayNumber: Int
  /// The sentences that tell it, the first in reading order first.
  var sentences: [SentencePlace]
  /// Where the day is named, for each of them.
  var days: [TextSpan]
  /// Whether another account gives another day for it.
  var isDisputed: Bool
  /// Whether it is reckoned from a day of publication that no account of it tells.
  var isAssumed: Bool
}
