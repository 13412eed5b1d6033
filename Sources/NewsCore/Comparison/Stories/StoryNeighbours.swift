/// Which accounts of a large story are compared with one of them.
///
/// What it costs to compare grows with the square of the accounts, and those that came out long
/// before or after tell of other stages of the event.
public enum StoryNeighbours {
  /// The most accounts that are compared at once.
  public static let most = 24

  /// The places of the accounts that came out nearest to the one at `place`, itself among them, in
  /// order. Where no day is known, those listed nearest come first, behind those with a day.
  ///
  /// - Parameter days: for each account the day it came out, as `CalendarDate.dayNumber` counts.
  public static func places(around place: Int, days: [Int?]) -> [Int] {
    if days.count <= most { return Array(days.indices) }
    let distances = days.indices.map { other in
      let apart = days[place].flatMap { day in days[other].map { abs($0 - day) } }
      return (days: other == place ? -1 : apart ?? .max, places: abs(other - place))
    }
    return days.indices.sorted { distances[$0] < distances[$1] }.prefix(most).sorted()
  }
}
