/// Reads where an article says it was first published: `As published in X`, `This story first
/// appeared in X`.
struct SourceLineReader {
  /// Ways to begin such a line, in small letters; the name of the publication comes next.
  private static let openings: [[String]] = [
    ["as", "published"], ["as", "printed"], ["as", "seen"], ["first", "published"],
    ["originally", "published"], ["originally", "appeared"], ["first", "appeared"],
    ["previously", "published"], ["published"], ["reprinted"], ["republished"],
  ]

  /// What such a line may say before.
  private static let subjects: Set<String> = [
    "this", "article", "story", "piece", "report", "post", "column", "essay", "interview", "was",
    "the", "above", "an", "earlier", "version", "of", "it", "has", "been",
  ]

  private static let prepositions: Set<String> = ["in", "by", "on", "at", "from", "with"]

  /// The publication that a line of `words` of `text` names, or nil when it is another line.
  func publication(of words: [LineWord], in text: SourceText) -> String? {
    guard words.count < 40, let start = nameStart(in: words) else { return nil }
    var end = start
    var index = start
    while index < words.count, isPartOfName(words[index], isFirst: index == start) {
      if WrittenDate(in: words, at: index) != nil { break }
      index += 1
      if words[index - 1].kind != .mark && words[index - 1].text != "the" { end = index }
    }
    guard end > start, isEnd(words[end...], of: words) else { return nil }
    return text[TextSpan(words[start].span.start, words[end - 1].span.end)]
  }

  /// The index of the name's first word.
  private func nameStart(in words: [LineWord]) -> Int? {
    if words.count > 2, words[0].text == "source" || words[0].text == "via", words[1].text == ":" {
      return 2
    }
    var index = 0
    while index < words.count, Self.subjects.contains(words[index].text) { index += 1 }
    if words.first?.text == "as" { index = 0 }
    for opening in Self.openings {
      let end = index + opening.count
      guard end < words.count,
        words[index..<end].elementsEqual(opening, by: { $0.text == $1 })
      else { continue }
      var next = end
      if words[next].text == ":" { return next + 1 < words.count ? next + 1 : nil }
      guard Self.prepositions.contains(words[next].text) else { return nil }
      next += 1
      return next < words.count ? next : nil
    }
    return nil
  }

  private func isPartOfName(_ word: LineWord, isFirst: Bool) -> Bool {
    if word.isNamelike || word.kind == .number && !isFirst { return true }
    if word.kind == .word {
      return !isFirst && HeaderWords.particles.contains(word.text) || word.text == "the"
    }
    return !isFirst && !word.followsSpace
      && (word.text == "." || word.text == "&" || word.text == "/")
  }

  /// Whether nothing but a date, a place for a full stop and brackets comes after the name.
  private func isEnd(_ rest: ArraySlice<LineWord>, of words: [LineWord]) -> Bool {
    var index = rest.startIndex
    while index < words.count {
      if let date = WrittenDate(in: words, at: index) {
        index = date.end
      } else if words[index].kind == .mark || words[index].text == "on" {
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}
