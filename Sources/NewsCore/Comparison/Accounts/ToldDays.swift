/// The single days that a document tells of.
///
/// What a speaker counts from the day on which he spoke is none of them: nobody says when `“Nobody will
/// sleep tonight”` was said.
struct ToldDays {
  let days: [DateMention]

  init(_ document: Document) {
    let spoken = document.quotedSpans
    days = document.dates.filter { day in
      day.kind == .day && day.last == nil && day.date?.dayNumber != nil
        && !(Self.isCountedFromNow(day, in: document)
          && spoken.contains { $0.contains(day.span) })
    }
  }

  /// `tonight`, `two days ago`.
  private static func isCountedFromNow(_ day: DateMention, in document: Document) -> Bool {
    document.words(in: day.span).contains { word in
      if case .dayFromNow? = CalendarWords.meaning(of: word.key) { return true }
      return CalendarWords.ago.contains(word.key)
    }
  }
}
