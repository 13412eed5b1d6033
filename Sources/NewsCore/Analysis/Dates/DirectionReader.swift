/// Reads from the words around a day which way it lies from the day of writing.
struct DirectionReader {
  private typealias Words = DirectionWords

  let matcher: DateMatcher

  /// How many tokens before a day may point it into the future.
  private static let before = 9
  /// How many tokens behind a day that opens its sentence may.
  private static let behind = 12
  /// How many tokens stand before such a day at most.
  private static let opening = 3

  /// Comma, colon, semicolon.
  private static let pauses: [UInt32] = [0x2C, 0x3A, 0x3B]

  func direction(of match: DateMatch) -> DateResolver.Direction {
    switch CalendarWords.step(matcher.key(match.tokens.lowerBound - 1)) {
    case .some(-1): .past
    case .some(1): .future
    case .some(0): .present
    default:
      isPlanned(match) || isAheadBefore(match) || isAheadBehind(match) ? .ahead : .unmarked
    }
  }

  /// `a hearing for Friday`, `as soon as Friday`, but not `for Friday’s attack` nor `figures for June`.
  private func isPlanned(_ match: DateMatch) -> Bool {
    let index = match.tokens.lowerBound - 1
    if Words.aims.contains(matcher.key(index)) {
      return match.expression.isDay
        && match.span.end == matcher.text.tokens[match.tokens.upperBound - 1].span.end
    }
    return Words.comparers.contains(matcher.key(index))
      && Words.earliness.contains(matcher.key(index - 1))
  }

  /// `will meet on Friday`, but not `said on Friday he will` nor `will, he said on Friday`.
  private func isAheadBefore(_ match: DateMatch) -> Bool {
    let start = match.tokens.lowerBound
    for index in (max(matcher.range.lowerBound, start - Self.before)..<start).reversed() {
      if isAhead(index) { return true }
      if endsReach(index) || Self.pauses.contains(where: { matcher.isMark(index, $0) }) {
        return false
      }
    }
    return false
  }

  /// `On Friday the council will meet`, but not `On Friday the council said it will meet`.
  private func isAheadBehind(_ match: DateMatch) -> Bool {
    let (start, next) = (match.tokens.lowerBound, match.tokens.upperBound)
    let opening = matcher.range.lowerBound..<start
    guard opening.count <= Self.opening,
      opening.allSatisfy({ Words.openers.contains(matcher.key($0)) })
    else { return false }
    for index in next..<min(matcher.range.upperBound, next + Self.behind) {
      if isAhead(index) { return true }
      if endsReach(index) || Words.joiners.contains(matcher.key(index)) { return false }
    }
    return false
  }

  /// Whether a verb here tells what is to come: `will`, `could` without `not`, `plans to`.
  private func isAhead(_ index: Int) -> Bool {
    let key = matcher.key(index)
    if matcher.text.isCapitalised(index) { return false }
    if Words.future.contains(key) { return true }
    if Words.modals.contains(key) { return !Words.notAhead.contains(matcher.key(index + 1)) }
    return Words.intentions.contains(key) && Words.to.contains(matcher.key(index + 1))
  }

  /// Whether what stands beyond this word is told of something else; a word is none of past time that
  /// goes with `will` or `would`.
  private func endsReach(_ index: Int) -> Bool {
    let key = matcher.key(index)
    if Words.endings.contains(key) { return true }
    guard Words.have.contains(key) else { return false }
    let verb = matcher.key(index - 1)
    return !Words.future.contains(verb) && !Words.modals.contains(verb)
  }
}
