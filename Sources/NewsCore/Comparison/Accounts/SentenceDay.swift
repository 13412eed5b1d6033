/// The day that a sentence tells, and the day of the other event by which it tells its own.
struct SentenceDay: Hashable {
  /// A day and the words that give it.
  struct Reading: Hashable {
    /// That of the day; of a month or year where these are compared.
    let number: Int
    let span: TextSpan
  }

  let told: Reading
  /// Whether the sentence tells of another event, too, of which the day may be.
  let isOfTwo: Bool
  /// The day of the other event where the words give it: Monday in `on Thursday, three days after`.
  let other: Reading?

  /// The readings in which two sentences are compared: as told where there is nothing else, as the same
  /// day where one tells two events and one of their days is the other sentence’s; nil otherwise, as
  /// nobody knows then which of the two is meant.
  static func compared(_ one: SentenceDay, _ other: SentenceDay) -> (Reading, Reading)? {
    if !one.isOfTwo && !other.isOfTwo { return (one.told, other.told) }
    for first in [one.told, one.other].compactMap(\.self) {
      for second in [other.told, other.other].compactMap(\.self)
      where first.number == second.number {
        return (first, second)
      }
    }
    return nil
  }
}
