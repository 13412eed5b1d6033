extension CalendarDate {
  /// Reads a line or a field that holds a date and nothing else but a weekday, a time of day, a
  /// time zone or a word such as `Published`: `2021-06-22T10:00:00Z`,
  /// `Tuesday 22 June 2021 10.30 BST`, `June 2021`. Nil for anything else, and for days in digits
  /// that can be read in two ways, or that no month has. The day is the one that is
  /// written, whatever the time zone.
  public init?(parsing string: String) {
    guard string.utf8.count <= 120 else { return nil }
    let source = SourceText(string)
    let text = TokenText(Tokenizer().tokens(of: source, in: source.span), of: source)
    let matcher = DateMatcher(text: text, range: text.tokens.indices)
    var best: CalendarDate?
    var index = 0
    while index < text.tokens.count {
      if let match = matcher.match(at: index) {
        let date = DateResolver(published: nil).mention(match, .unmarked).date
        if best?.day == nil { best = date ?? best }
        index = match.tokens.upperBound
        continue
      }
      let token = text.tokens[index]
      let isTimeZone = token.span.count <= 5 && token.shape == .upper
      guard
        token.kind != .word || isTimeZone || matcher.isWeekday(index)
          || CalendarWords.besideDates.contains(token.key)
      else { return nil }
      index += 1
    }
    guard let best, best.isPossible else { return nil }
    self = best
  }

  /// Whether its month has such a day.
  private var isPossible: Bool {
    guard day != nil, let number = dayNumber else { return true }
    return CalendarDate(dayNumber: number) == self
  }
}
