/// Reads how many were on each of two sides, of votes or goals: `52-48`, `134 to 63`.
///
/// The larger number stands first, as it does in votes and scores; a smaller one before a larger is a
/// range. The sentence must be about such a thing, and for numbers joined by `to` the words beside them.
struct TallyReader {
  let amounts: AmountReader
  private var text: TokenText { amounts.text }
  private var range: Range<Int> { amounts.range }

  private struct Pair {
    let high: Double
    let low: Double
    let tokens: Range<Int>
    let isSpaced: Bool
  }

  /// Votes and scores are not larger.
  private static let largest = 999.0
  /// How many tokens before numbers joined by `to`, and behind them, say that they are a tally.
  private static let before = 4
  private static let behind = 2

  /// The tally that begins at a number, and the token to go on with.
  func tally(at index: Int) -> (figure: Figure, next: Int)? {
    guard let pair = joined(at: index) ?? spaced(at: index), isTally(pair) else { return nil }
    let tokens = pair.tokens
    let span = TextSpan(
      text.tokens[tokens.lowerBound].span.start, text.tokens[tokens.upperBound - 1].span.end)
    let figure = Figure(
      span: span, kind: .tally, value: pair.low, upper: pair.high, unit: nil, counted: nil)
    return (figure, tokens.upperBound)
  }

  /// `52-48`, `134-to-63`, with a hyphen within a token or a dash between two.
  private func joined(at index: Int) -> Pair? {
    let span = text.tokens[index].span
    guard let first = Numeral(from: span.start, to: span.end, in: text) else { return nil }
    if first.end == span.end {
      guard range.contains(index + 2), amounts.isDash(index + 1), let second = number(at: index + 2)
      else { return nil }
      return Pair(
        high: first.value, low: second, tokens: index..<index + 3, isSpaced: false)
    }
    for joint in Self.joints where text.bytes[first.end..<span.end].starts(with: joint) {
      let start = first.end + joint.count
      guard start < span.end, let second = Numeral(from: start, to: span.end, in: text),
        second.end == span.end
      else { continue }
      return Pair(
        high: first.value, low: second.value, tokens: index..<index + 1, isSpaced: false)
    }
    return nil
  }

  private func spaced(at index: Int) -> Pair? {
    guard range.contains(index + 2), amounts.key(index + 1) == AmountReader.Keys.to,
      let first = number(at: index), let second = number(at: index + 2)
    else { return nil }
    return Pair(high: first, low: second, tokens: index..<index + 3, isSpaced: true)
  }

  private func isTally(_ pair: Pair) -> Bool {
    let next = pair.tokens.upperBound
    guard pair.low <= pair.high, pair.high <= Self.largest, isWhole(pair.high), isWhole(pair.low),
      !isModel(pair), !amounts.isMark(next, 0x25), !isJoined(pair.tokens)
    else { return false }
    if TallyWords.units.contains(amounts.key(next)) { return false }
    if !pair.isSpaced {
      return range.contains { TallyWords.subjects.contains(text.tokens[$0].key) }
    }
    let near =
      max(
        range.lowerBound, pair.tokens.lowerBound - Self.before)..<min(
        range.upperBound, next + Self.behind)
    return near.contains { TallyWords.subjects.contains(text.tokens[$0].key) }
  }

  private func isWhole(_ number: Double) -> Bool { number == number.rounded() }

  /// `Boeing 737-200`: types of aeroplanes end in hundreds, votes hardly ever do.
  private func isModel(_ pair: Pair) -> Bool {
    pair.low >= 100 && pair.low.truncatingRemainder(dividingBy: 100) == 0
  }

  /// Whether further numbers or letters are joined to it: `4-4-2`.
  private func isJoined(_ tokens: Range<Int>) -> Bool {
    amounts.isDash(tokens.upperBound) || amounts.isDash(tokens.lowerBound - 1)
  }

  private func number(at index: Int) -> Double? {
    let token = text.tokens[index]
    guard token.kind == .number,
      let numeral = Numeral(from: token.span.start, to: token.span.end, in: text),
      numeral.end == token.span.end
    else { return nil }
    return numeral.value
  }

  private static let joints = [Array("-to-".utf8), Array("-".utf8), Array("–".utf8)]
}
