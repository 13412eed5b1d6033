/// The place, and often the day and the agency, before the first words of a report: `PARIS, March 3
/// (Reuters) —`.
struct Dateline: Hashable {
  /// From the first letter to the mark that ends the dateline.
  let span: TextSpan
  /// The place as it is written, with its country: `Washington, D.C.`; nil when only an agency is
  /// named.
  let place: String?
  let agency: String?
  let date: CalendarDate?
  /// Whether an agency, a date or capitals with a dash leave no doubt that it is one.
  let isCertain: Bool
}
