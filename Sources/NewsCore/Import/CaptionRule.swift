/// Recognises captions and picture credits by their labels and credit lines.
struct CaptionRule {
  /// Captions with more words than this are not looked for.
  static let longest = 70

  private static let openings: [[String]] = [
    ["photo", ":"], ["photos", ":"], ["photograph", ":"], ["image", ":"], ["images", ":"],
    ["picture", ":"], ["pictured", ":"], ["caption", ":"], ["image", "caption"],
    ["image", "source"], ["image", "credit"],
    ["image", "copyright"], ["video", "caption"], ["photo", "credit"], ["photo", "by"],
    ["photograph", "by"], ["photos", "by"], ["file", "photo"], ["photo", "caption"],
    ["media", "caption"], ["(", "photo"], ["[", "photo"], ["(", "image"], ["[", "image"],
    ["picture", "credit"],
  ]

  /// Credits at a caption's end, brackets aside.
  private static let endings: [[String]] = [
    ["getty", "images"], ["ap", "photo"], ["file", "photo"], ["handout", "photo"], ["via", "ap"],
    ["via", "reuters"], ["/", "afp"], ["/", "reuters"], ["/", "ap"], ["/", "epa"], ["/", "file"],
    ["(", "file"], ["shutterstock"], ["alamy"],
  ]

  private static let closings = [")", "]", "."]

  func matches(_ words: [LineWord]) -> Bool {
    guard words.count <= Self.longest, words.count >= 2 else { return false }
    if Self.openings.contains(where: { words.starts(with: $0) { $0.text == $1 } }) {
      return !isSentenceAboutPhotos(words)
    }
    let texts = words.map(\.text)
    var end = texts.count
    while end > 0, Self.closings.contains(texts[end - 1]) { end -= 1 }
    if isProseWithCredit(words) { return false }
    if Self.endings.contains(where: { texts[..<end].suffix($0.count).elementsEqual($0) }) {
      return true
    }
    // `(AP Photo/Jane Doe)`, `REUTERS/Jane Doe`: a slash between an agency and a name.
    let tail = texts[..<end].suffix(6)
    guard let slash = tail.lastIndex(of: "/"), slash > tail.startIndex, slash + 2 < end else {
      return false
    }
    return ["photo", "reuters", "afp", "images", "epa"].contains(texts[slash - 1])
      && words[(slash + 1)..<end].allSatisfy { $0.isNamelike || $0.text == "." }
  }

  /// Whether a credit was pasted on to a sentence: `We can hope.Photo by …`.
  private func isProseWithCredit(_ words: [LineWord]) -> Bool {
    words.indices.dropFirst().contains { index in
      words[index].isCapitalised && !words[index].followsSpace
        && [".", "!", "?", ":"].contains(words[index - 1].text) && words[index].text.count > 1
        && words[index - 1].span.start > words[0].span.start
        && (index < 2 || words[index - 2].text.count > 1)
    }
  }

  /// `Photo by photo, the case fell apart.`: after the words of a credit there is a name, not small
  /// letters.
  private func isSentenceAboutPhotos(_ words: [LineWord]) -> Bool {
    guard let second = words.first(where: { $0.text == "by" || $0.text == "caption" }),
      let index = words.firstIndex(of: second), index == 1, index + 1 < words.count
    else { return false }
    let next = words[index + 1]
    return next.kind == .word && !next.isNamelike
  }
}
