import NewsCore

/// An error with the words around it, on one line of at most 100 columns: the names of several lines
/// begin in the same column.
struct ExampleLine {
  private static let columns = 100
  /// For the context before the name.
  private static let before = 30
  private static let ellipsis = "…"

  private let example: NameConfusion.Example
  /// The tokens that are marked or were found.
  private let name: Range<Int>

  init(_ example: NameConfusion.Example) {
    self.example = example
    let parts = [example.marked, example.found].compactMap { $0 }
    let start = parts.map(\.lowerBound).min() ?? 0
    name = start..<(parts.map(\.upperBound).max() ?? start)
  }

  /// `   12 ×    345: … the words before ⟦⟨the name⟩⟧ and those after …`, sanitised: how often, the
  /// line of the file, and the name in its sentence, between ⟦ and ⟧ as it is marked, between ⟨ and ⟩
  /// as it was found.
  var text: String {
    let place =
      Padding.right(String(example.count), 5) + " × "
      + Padding.right(String(example.line), 7) + ": "
    let before = gathered(example.sentence[..<name.lowerBound].reversed(), within: Self.before)
    let left = before.reversed().joined(separator: " ")
    let start = place + spaces(Self.before - width(of: left)) + left + " "
    let room = Self.columns - width(of: start)
    let middle = cut(markedName, to: room)
    let after = gathered(
      Array(example.sentence[name.upperBound...]), within: room - width(of: middle) - 1)
    return start + ([middle] + after).joined(separator: " ")
  }

  /// The words of the name with the marks around them; the longer of two pairs is outside.
  private var markedName: String {
    name.map { index in
      var word = shown(example.sentence[index])
      for (range, open, close) in inwards {
        word =
          (range.lowerBound == index ? open : "") + word
          + (range.upperBound == index + 1 ? close : "")
      }
      return word
    }.joined(separator: " ")
  }

  /// What is marked and what was found with the signs for it, the shorter first.
  private var inwards: [(Range<Int>, String, String)] {
    var pairs: [(Range<Int>, String, String)] = []
    if let found = example.found { pairs.append((found, "⟨", "⟩")) }
    if let marked = example.marked { pairs.append((marked, "⟦", "⟧")) }
    let isSwapped = pairs.count == 2 && pairs[0].0.count > pairs[1].0.count
    return isSwapped ? pairs.reversed() : pairs
  }

  /// As many words as there is room for, and a sign where some are left out.
  private func gathered(_ words: [String], within room: Int) -> [String] {
    var gathered: [String] = []
    var used = 0
    for (index, word) in words.enumerated() {
      let word = shown(word)
      let isLast = index == words.count - 1
      used += width(of: word) + 1
      guard used - 1 + (isLast ? 0 : 2) <= room else {
        return room - (used - width(of: word) - 1) > 0 ? gathered + [Self.ellipsis] : gathered
      }
      gathered.append(word)
    }
    return gathered
  }

  private func cut(_ text: String, to room: Int) -> String {
    guard width(of: text) > room else { return text }
    var kept = ""
    var used = 0
    for cluster in ClusterScanner(text) {
      used += cluster.width
      if used > room - 1 { break }
      kept += cluster.shown
    }
    return kept + Self.ellipsis
  }

  /// A word as its clusters are drawn, whose widths are known.
  private func shown(_ word: String) -> String {
    ClusterScanner(word).map(\.shown).joined()
  }

  private func width(of text: String) -> Int {
    ClusterScanner(text).reduce(0) { $0 + $1.width }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
