/// Reads the dateline that runs into a report's first paragraph.
struct DatelineReader {
  private let words: [LineWord]
  private let text: SourceText
  private var index = 0
  private var placeWords: Range<Int>?
  private var agency: String?
  private var date: CalendarDate?
  private var hasDate = false

  /// Words that are looked at; no dateline is longer.
  private static let longest = 26
  /// Words that must come after a dateline for a paragraph to have one.
  private static let shortestRest = 4
  /// Words that must come after a place that nothing but its colon marks.
  private static let longRest = 10

  /// The dateline at the start of a paragraph whose first words are `words`, if there is one.
  static func dateline(of words: [LineWord], in text: SourceText) -> Dateline? {
    var reader = DatelineReader(words: Array(words.prefix(longest)), text: text)
    return reader.read()
  }

  private init(words: [LineWord], text: SourceText) {
    self.words = words
    self.text = text
  }

  private mutating func read() -> Dateline? {
    guard takeAgency() || takePlace() else { return nil }
    while index < words.count, takeAgency() || takePart() {}
    guard let mark = takeEnd(), isBelievable(mark) else { return nil }
    return Dateline(
      span: TextSpan(words[0].span.start, words[index - 1].span.end),
      place: placeWords.map { text[TextSpan(start(of: $0), end(of: $0))] }, agency: agency,
      date: date, isCertain: agency != nil || hasDate || isCapitals && mark != ":")
  }

  /// Whether the place is written in capitals.
  private var isCapitals: Bool {
    guard let placeWords else { return false }
    let place = words[placeWords].filter { $0.kind == .word }
    return place.allSatisfy { $0.isUpper || $0.text.count == 1 }
      && place.map(\.text.count).reduce(0, +) >= 3
  }

  private func start(of range: Range<Int>) -> Int { words[range.lowerBound].span.start }
  private func end(of range: Range<Int>) -> Int { words[range.upperBound - 1].span.end }

  /// One to five capitalised words, joined by hyphens, slashes and particles; full stops in
  /// abbreviations.
  private mutating func takePlace() -> Bool {
    let start = index
    var end = index
    while index < words.count, index - start < 9 {
      let word = words[index]
      if word.isNamelike {
        index += 1
        end = index
        while isAbbreviationStop(index) {
          index += 1
          end = index
        }
      } else if index > start, isBetweenPlaceWords(word), index + 1 < words.count,
        words[index + 1].isNamelike || HeaderWords.particles.contains(words[index + 1].text)
      {
        index += 1
      } else {
        break
      }
    }
    index = end
    guard end > start, !DatelineWords.never.contains(words[start].text) else { return false }
    placeWords = (placeWords?.lowerBound ?? start)..<end
    return true
  }

  private func isBetweenPlaceWords(_ word: LineWord) -> Bool {
    word.kind == .word && HeaderWords.particles.contains(word.text) || word.text == "/"
  }

  /// The stop of `D.C.` or `Calif.`: what follows is a comma, a mark, or the next letter of the
  /// abbreviation.
  private func isAbbreviationStop(_ index: Int) -> Bool {
    guard index < words.count, words[index].text == ".", !words[index].followsSpace else {
      return false
    }
    if ["st", "ft", "mt"].contains(words[index - 1].text) { return true }
    return words[index - 1].text.count <= 5 && index + 1 < words.count
      && (words[index + 1].kind == .mark || words[index + 1].text.count == 1)
  }

  /// `(Reuters)`, `(AP)`.
  private mutating func takeAgency() -> Bool {
    guard agency == nil, index < words.count, words[index].text == "(" else { return false }
    var end = index + 1
    while end < words.count, end - index < 6,
      words[end].isNamelike || words[end].text == "/" || words[end].kind == .number
    {
      end += 1
    }
    guard end > index + 1, words[index + 1].isNamelike, end < words.count, words[end].text == ")"
    else { return false }
    agency = text[TextSpan(words[index + 1].span.start, words[end - 1].span.end)]
    index = end + 1
    return true
  }

  /// `, March 3`, `, Iran`, `, AFP`.
  private mutating func takePart() -> Bool {
    let start = index
    guard words[index].text == "," else { return false }
    index += 1
    guard index < words.count else { return false }
    if !hasDate, let written = WrittenDate(in: words, at: index) {
      date = written.date
      hasDate = true
      index = written.end
      return true
    }
    if !hasDate, DateWords.weekdays.contains(words[index].text) {
      hasDate = true
      index += 1
      return true
    }
    if hasDate, words[index].isUpper, index + 1 < words.count, words[index + 1].kind == .mark {
      agency = words[index].text.uppercased()
      index += 1
      return true
    }
    if !hasDate, takePlace() { return true }
    index = start
    return false
  }

  /// The mark that ends a dateline: a dash with a space beside it, or a colon.
  private mutating func takeEnd() -> String? {
    guard index < words.count else { return nil }
    let mark = words[index].text
    switch mark {
    case ":":
      guard !words[index].followsSpace, index + 1 < words.count, words[index + 1].followsSpace
      else { return nil }
      index += 1
      return mark
    case "—", "–":
      index += 1
      return mark
    case "-":
      let isDouble = index + 1 < words.count && words[index + 1].text == "-"
      guard isDouble || words[index].followsSpace else { return nil }
      index += isDouble ? 2 : 1
      return isDouble ? "--" : mark
    default: return nil
    }
  }

  /// Whether what was read can be nothing else: an agency, a date or capitals make it certain; a
  /// name alone has to be short, and its dash must not be the first of a pair.
  private func isBelievable(_ mark: String) -> Bool {
    let rest = words.count - index
    if agency != nil { return (placeWords != nil || mark != ":") && rest != 1 }
    guard let placeWords else { return false }
    let place = words[placeWords].filter { $0.kind == .word }
    if DatelineWords.labels.contains(place[0].text) { return false }
    if hasDate { return rest != 1 }
    guard rest >= Self.shortestRest || rest == 0 && isCapitals && mark != ":" else { return false }
    if rest == 0 { return true }
    let next = words[index]
    guard next.isCapitalised || next.kind != .word else { return false }
    if isCapitals && mark != ":" { return true }
    if mark == ":" { return place.count <= 3 && hasLongRest }
    return place.count <= 3 && !isPaired(mark)
  }

  /// Whether a whole sentence may follow.
  private var hasLongRest: Bool { words.count - index >= Self.longRest }

  private func isPaired(_ mark: String) -> Bool {
    words[index...].contains { $0.text == mark || $0.text == "—" || $0.text == "–" }
  }
}
