/// What a document tells of the gender of the persons it names.
struct PersonGenders {
  /// The gender that a pronoun for a person takes.
  enum Gender {
    case male, female

    var opposite: Gender { self == .male ? .female : .male }
  }

  private let speech: SpeechText
  private let statistics = WordStatistics.shared
  /// By the last word of a name, where all of its bearers are of one gender.
  private var byKey: [FoldedKey: Gender] = [:]

  init(speech: SpeechText) {
    self.speech = speech
    var undecided: Set<FoldedKey> = []
    for mention in speech.mentions.indices where speech.mentions[mention].kind == .person {
      guard let key = key(of: mention), let gender = told(of: mention) else { continue }
      if let known = byKey[key], known != gender { undecided.insert(key) }
      byKey[key] = gender
    }
    for key in undecided { byKey[key] = nil }
  }

  /// The last word of a person's name, by which one person is known within a document.
  func key(of mention: Int) -> FoldedKey? {
    var words = speech.tokens(of: mention).filter { speech.text.isWord($0) }
    while words.count > 1, let last = words.last,
      WordClasses.shared[speech.text.tokens[last].key].contains(.suffix)
    {
      words.removeLast()
    }
    guard let last = words.last else { return nil }
    let token = speech.text.tokens[last]
    guard token.span.end > speech.mentions[mention].span.end else { return token.key }
    let name = TextSpan(token.span.start, speech.mentions[mention].span.end)
    return speech.text.key(of: name)
  }

  func gender(of mention: Int) -> Gender? {
    told(of: mention) ?? key(of: mention).flatMap { byKey[$0] }
  }

  /// By the first word of a name of several, where census lists give it to one gender only.
  private func forename(_ first: Int, of mention: Int) -> Gender? {
    guard speech.tokens(of: mention).count > 1 else { return nil }
    let traits = statistics.traits(of: speech.text.tokens[first].key)
    guard traits.isMaleForename != traits.isFemaleForename else { return nil }
    return traits.isMaleForename ? .male : .female
  }

  /// By the title or the first word of the name itself.
  private func told(of mention: Int) -> Gender? {
    guard let first = speech.tokens(of: mention).first else { return nil }
    var start = first
    if let title = speech.mentions[mention].title {
      while start > 0, speech.text.tokens[start - 1].span.start >= title.start { start -= 1 }
    }
    for token in max(0, min(start, first - 1))...first {
      if speech.has(token, [.possessive, .subjectPronoun, .objectPronoun]) { continue }
      if speech.has(token, .masculine) { return .male }
      if speech.has(token, .feminine) { return .female }
    }
    return forename(first, of: mention)
  }
}
