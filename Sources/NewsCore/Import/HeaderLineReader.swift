/// Reads lines about the article: bylines, dates, names of publications, and several of them in one
/// line.
///
/// A line counts only when every word of it is understood, so prose that begins with `By` never
/// does.
struct HeaderLineReader {
  private let words: [LineWord]
  private let text: SourceText
  private var index = 0
  private var line = HeaderLine(kind: .date)
  private var hasBy = false
  private var hasDate = false

  /// Lines with more words than this are prose.
  private static let longest = 40

  /// What a line of `words` of `text` says, or nil when it is not about the article.
  static func line(of words: [LineWord], in text: SourceText) -> HeaderLine? {
    guard words.count <= longest else { return nil }
    var reader = HeaderLineReader(words: words, text: text)
    return reader.read()
  }

  private init(words: [LineWord], text: SourceText) {
    self.words = words
    self.text = text
  }

  private mutating func read() -> HeaderLine? {
    while index < words.count {
      guard
        takeMark() || takeBy() || takeDate() || takeLabel() || takeReadingTime()
          || takePublication() || takeBareAuthor() || takePlace()
      else { return nil }
    }
    if hasBy {
      line.kind = .byline
    } else if !line.authors.isEmpty {
      guard hasDate || line.publication != nil else { return nil }
      line.kind = .byline
    } else if hasDate {
      line.kind = .date
    } else if line.publication != nil {
      line.kind = .sourceLine
    } else {
      return nil
    }
    return line
  }

  /// A mark between parts; quotation marks and questions belong to prose.
  private mutating func takeMark() -> Bool {
    guard words[index].kind == .mark, HeaderWords.separators.contains(words[index].text) else {
      return false
    }
    index += 1
    return true
  }

  /// `By Jane Doe and John Roe, Staff Writers`, `Reporting by …; editing by …`, or `By` and no
  /// name.
  private mutating func takeBy() -> Bool {
    let start = index
    let hasWork = words[index].kind == .word && HeaderWords.work.contains(words[index].text)
    if hasWork { index += 1 }
    guard index < words.count, words[index].kind == .word, words[index].text == "by",
      hasWork || hasBy || words[index].isCapitalised || start == 0 || words[start - 1].kind == .mark
    else {
      index = start
      return false
    }
    index += 1
    _ = take { $0.text == ":" }
    let isEditing = hasWork && HeaderWords.editing.contains(words[start].text)
    let names = takeNames()
    if !isEditing { line.authors += names }
    if !names.isEmpty { takeRole() }
    hasBy = true
    // `By` before anything but a name is a byline only when a date or a label stands there.
    if names.isEmpty && index < words.count { return takeDate() || takeLabel() }
    return true
  }

  /// Names joined by commas, `and` or `&`.
  private mutating func takeNames() -> [String] {
    var names: [String] = []
    while let name = takeName(isFirst: names.isEmpty) {
      names.append(name)
      let start = index
      let hasComma = take { $0.text == "," }
      let hasAnd = take { $0.text == "and" || $0.text == "&" }
      if !hasComma && !hasAnd { break }
      if index >= words.count || !words[index].isNamelike || hasRole(at: index) {
        index = start
        break
      }
    }
    return names
  }

  private func hasRole(at index: Int) -> Bool {
    HeaderWords.roles.contains(words[index].text)
      || index + 1 < words.count && HeaderWords.roles.contains(words[index + 1].text)
  }

  /// One to five capitalised words with particles and initials between them.
  private mutating func takeName(isFirst: Bool) -> String? {
    let start = index
    var end = index
    while index < words.count, index - start < 8 {
      let word = words[index]
      if word.isNamelike {
        if WrittenDate(in: words, at: index) != nil { break }
        if index > start && HeaderWords.sections.contains(word.text) { break }
        index += 1
        end = index
        if word.text.count == 1 { _ = take { $0.text == "." } }
      } else if index > start && word.kind == .word && HeaderWords.particles.contains(word.text) {
        index += 1
      } else {
        break
      }
    }
    index = max(end, start)
    if index < words.count, words[index].text == ".", words[index - 1].text.count == 1 {
      index += 1
    }
    let isSection = end == start + 1 && HeaderWords.sections.contains(words[start].text)
    guard end > start, !isSection else {
      index = start
      return nil
    }
    return text[TextSpan(words[start].span.start, words[end - 1].span.end)]
  }

  /// `, political correspondent`, `in London`, `for The Times`: up to six words to the next
  /// separator.
  private mutating func takeRole() {
    let start = index
    _ = take { $0.text == "," }
    var count = 0
    while index < words.count, words[index].kind == .word, count < 7,
      WrittenDate(in: words, at: index) == nil, words[index].text != "by"
    {
      index += 1
      count += 1
    }
    let isRole =
      words[start..<index].contains { HeaderWords.roles.contains($0.text) } && count <= 6
    if !isRole { index = start }
  }

  /// `Published: June 22, 2021 at 10:30 GMT`; a weekday, a year or a label must make it certain.
  private mutating func takeDate() -> Bool {
    let start = index
    var isUpdate = false
    while index < words.count, HeaderWords.dateLabels.contains(words[index].text) {
      if HeaderWords.updates.contains(words[index].text) { isUpdate = true }
      index += 1
      _ = take { $0.text == ":" }
    }
    guard index < words.count, let date = WrittenDate(in: words, at: index) else {
      index = start
      return false
    }
    index = date.end
    hasDate = true
    if line.published == nil || line.isUpdate && !isUpdate {
      line.published = date.date
      line.isUpdate = isUpdate
    }
    return true
  }

  /// The name of a section of a paper: `News`, `Print`.
  private mutating func takeLabel() -> Bool {
    guard hasBy || hasDate || !line.authors.isEmpty else { return false }
    return take { $0.isNamelike && HeaderWords.sections.contains($0.text) }
  }

  /// `3 min read`, `12 comments`.
  private mutating func takeReadingTime() -> Bool {
    let start = index
    guard take({ $0.kind == .number }), take({ HeaderWords.counted.contains($0.text) }) else {
      index = start
      return false
    }
    _ = take { $0.text == "read" }
    return true
  }

  /// A run of capitalised words one of which only newspapers and stations bear, up to a separator.
  private mutating func takePublication() -> Bool {
    let start = index
    var isPress = false
    while index < words.count, index - start < 6,
      words[index].isNamelike || index > start && HeaderWords.particles.contains(words[index].text)
    {
      if WrittenDate(in: words, at: index) != nil { break }
      if HeaderWords.press.contains(words[index].text) { isPress = true }
      index += 1
    }
    let isWhole = index == words.count || words[index].kind != .word
    guard isPress, index - start >= 2, isWhole, line.publication == nil else {
      index = start
      return false
    }
    line.publication = text[TextSpan(words[start].span.start, words[index - 1].span.end)]
    return true
  }

  /// A name of two to four words without `By`, which a date has to follow.
  private mutating func takeBareAuthor() -> Bool {
    guard !hasBy, line.authors.isEmpty else { return false }
    let start = index
    guard let name = takeName(isFirst: true), (2...4).contains(index - start),
      index < words.count, words[index].kind == .mark, words[index].text != "."
    else {
      index = start
      return false
    }
    line.authors.append(name)
    return true
  }

  /// The place an author wrote from, between separators.
  private mutating func takePlace() -> Bool {
    let start = index
    guard hasBy, !line.authors.isEmpty, words[start - 1].kind == .mark else { return false }
    while index < words.count, index - start < 4, words[index].isNamelike { index += 1 }
    let isWhole = index == words.count || words[index].kind == .mark && words[index].text != "."
    if index == start || !isWhole {
      index = start
      return false
    }
    return true
  }

  private mutating func take(_ isWanted: (LineWord) -> Bool) -> Bool {
    guard index < words.count, isWanted(words[index]) else { return false }
    index += 1
    return true
  }
}
