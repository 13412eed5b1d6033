import NewsCore

/// Writes dates for the screen.
enum DateText {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `22 Jun 2021`, `Jun 2021` or `2021`.
  static func short(_ date: CalendarDate) -> String {
    var parts: [String] = []
    if let day = date.day { parts.append(String(day)) }
    if let month = date.month, months.indices.contains(month - 1) {
      parts.append(months[month - 1])
    }
    parts.append(String(date.year))
    return parts.joined(separator: " ")
  }
}
