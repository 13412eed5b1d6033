/// Cuts the names in `class` and `id` into words and looks them up.
enum HintWords {
  /// The words of one name, in small letters: `article-body`, `ArticleBody` and `article_body` are
  /// two words each.
  static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasSmall = false
    for byte in name.utf8 {
      let isCapital = byte &- 0x41 < 26
      let isSmall = byte &- 0x61 < 26
      let isPart = isCapital || isSmall || byte &- 0x30 < 10 || byte >= 0x80
      if !isPart || isCapital && wasSmall {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if isPart { word.append(isCapital ? byte | 0x20 : byte) }
      wasSmall = isSmall
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// What the words of one name say together.
  static func signs(of words: [String]) -> PageSigns {
    var signs: PageSigns = []
    // `no-comments`, `has-sidebar`, `with-caption` speak of something else.
    if let first = words.first, words.count > 1, PageWords.modifiers.contains(first) { return [] }
    for word in words {
      if let found = PageWords.hints[word] { signs.formUnion(found) }
    }
    guard words.count > 1 else {
      if PageWords.bodyNames.contains(words.first ?? "") { signs.insert(.body) }
      return signs
    }
    if let found = PageWords.hints[words.joined()] { signs.formUnion(found) }
    for (first, second) in zip(words, words.dropFirst()) {
      if PageWords.bodyNames.contains(first + second) { signs.insert(.body) }
      if words.count > 2, let found = PageWords.hints[first + second] { signs.formUnion(found) }
    }
    return signs
  }
}
