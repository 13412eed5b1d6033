/// Finds the quoted passages of one block from its marks.
struct BlockQuotations {
  let text: TokenText
  let block: Int
  /// The tokens of the block.
  let tokens: Range<Int>
  let marks: [QuotationMark]
  /// The family of the mark with which the next block begins.
  let nextOpens: QuotationMark.Family?
  /// The family of the quotation that the block before left open.
  let continues: QuotationMark.Family?

  /// From the opening mark to the closing one, or to where the quotation must end without one.
  private struct Quoted {
    let opening: Range<Int>
    let closing: Range<Int>?
    let end: Int
  }

  /// The passages, outer ones before those inside them, and the family left open at the block's
  /// end.
  func passages() -> (passages: [QuotedPassage], leftOpen: QuotationMark.Family?) {
    guard !marks.isEmpty else { return ([], nil) }
    var quoted: [Quoted] = []
    var leftOpen: QuotationMark.Family?
    func pair(_ marks: [QuotationMark], within limit: Int) {
      guard let family = marks.first?.family else { return }
      let pairing = MarkPairing(goesOn: nextOpens == family && limit == tokens.upperBound)
      for pair in pairing.pairs(among: marks) {
        let found = self.quoted(pair, marks: marks, limit: limit)
        quoted.append(found)
        if pair.closing == nil && pair.next == nil && pairing.goesOn { leftOpen = family }
      }
    }
    for family in QuotationMark.Family.allCases where family != .single {
      pair(marks.filter { $0.family == family }, within: tokens.upperBound)
    }
    let singles = marks.filter { $0.family == .single }
    if !singles.isEmpty {
      for (limit, group) in regions(of: singles, within: quoted) { pair(group, within: limit) }
    }
    return (nested(quoted), leftOpen)
  }

  /// The single marks grouped by the quotation they stand in, each with the end of that quotation.
  private func regions(
    of singles: [QuotationMark], within quoted: [Quoted]
  ) -> [(limit: Int, marks: [QuotationMark])] {
    var groups: [Int: [QuotationMark]] = [:]
    for mark in singles {
      let place = mark.tokens.lowerBound
      let around = quoted.indices.filter {
        quoted[$0].opening.upperBound <= place && place < quoted[$0].end
      }
      let inner = around.max { quoted[$0].opening.lowerBound < quoted[$1].opening.lowerBound }
      groups[inner ?? -1, default: []].append(mark)
    }
    return groups.sorted { $0.key < $1.key }.map { key, marks in
      (key < 0 ? tokens.upperBound : quoted[key].end, marks)
    }
  }

  private func quoted(_ pair: MarkPairing.Pair, marks: [QuotationMark], limit: Int) -> Quoted {
    let opening = marks[pair.opening].tokens
    if let closing = pair.closing {
      let closing = marks[closing].tokens
      return Quoted(opening: opening, closing: closing, end: closing.lowerBound)
    }
    let next = pair.next.map { marks[$0].tokens.lowerBound }
    let ends = UnclosedEnd(text: text)
    let goesOn = next == nil && nextOpens == marks[pair.opening].family
    let end = goesOn ? limit : ends.end(from: opening.upperBound, next: next, limit: limit)
    return Quoted(opening: opening, closing: nil, end: end)
  }

  /// The passages that hold words, without those that cross another.
  private func nested(_ quoted: [Quoted]) -> [QuotedPassage] {
    let ordered = quoted.sorted {
      ($0.opening.lowerBound, $1.end) < ($1.opening.lowerBound, $0.end)
    }
    var around: [(words: Int, outer: Int)] = []
    var passages: [QuotedPassage] = []
    for piece in ordered {
      let outer = piece.opening.lowerBound..<(piece.closing?.upperBound ?? piece.end)
      while let last = around.last, last.outer <= outer.lowerBound { around.removeLast() }
      if let last = around.last, last.words < outer.upperBound { continue }
      let words = piece.opening.upperBound..<piece.end
      guard words.contains(where: { text.isWord($0) }) else { continue }
      passages.append(
        QuotedPassage(
          span: span(words), outer: span(outer), tokens: words, outerTokens: outer, block: block,
          depth: around.count, isClosed: piece.closing != nil,
          isContinuation: outer.lowerBound == tokens.lowerBound && continues != nil))
      around.append((words.upperBound, outer.upperBound))
    }
    return passages
  }

  private func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(
      text.tokens[range.lowerBound].span.start, text.tokens[range.upperBound - 1].span.end)
  }
}
