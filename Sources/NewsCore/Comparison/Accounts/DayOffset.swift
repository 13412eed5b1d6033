/// How far from another event a sentence tells its own: `three days after the depot caught fire`.
struct DayOffset: Hashable {
  /// `three days after`.
  let span: TextSpan
  /// How many days later than the other event; nil where the words leave it open.
  let days: Int?
}
