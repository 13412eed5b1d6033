/// The words of dates and times as lines about an article write them.
enum DateWords {
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  /// Years in which an article may have been published.
  static let years = 1600...2199

  /// Halves of the day and common time zones, in small letters.
  static let timeWords: Set<String> = [
    "am", "pm", "a", "p", "m", "z", "gmt", "utc", "bst", "est", "edt", "et", "cst", "cdt", "ct",
    "mst", "mdt", "mt", "pst", "pdt", "pt", "cet", "cest", "ist", "aest", "aedt", "jst", "sgt",
  ]
}
