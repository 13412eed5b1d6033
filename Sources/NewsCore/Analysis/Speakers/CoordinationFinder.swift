/// Finds those that `and` joins to a phrase: `Marsh, Calder and Lind`, `the mayor and her deputy`.
struct CoordinationFinder {
  let speech: SpeechText
  let phrases: NounPhraseFinder
  private let finite: SubjectFinder
  /// The sentence; nothing outside is looked at.
  private let sentence: Range<Int>
  private let longest = 8
  private let longestApposition = 25

  init(speech: SpeechText, sentence: Range<Int>) {
    self.speech = speech
    self.sentence = sentence
    finite = SubjectFinder(speech: speech)
    phrases = finite.phrases
  }

  /// The phrases joined to the last of them, it among them, in text order, or the one phrase that all
  /// of them hang on: `leaders of the Senate and the House`; nil when it stands alone or what is joined
  /// is no subject: `met Marsh and Calder`.
  func members(endingWith phrase: NounPhrase) -> [NounPhrase]? {
    let first = start(of: phrase)
    guard first > sentence.lowerBound, isAnd(first - 1) else { return nil }
    guard first - 2 >= sentence.lowerBound else { return nil }
    var members = [phrase]
    if speech.isComma(first - 2) {
      guard let next = listed(before: first - 2) ?? explained(before: first - 2) else { return nil }
      members.insert(next, at: 0)
    } else {
      guard let next = member(endingAt: first - 1) else {
        return modified(phrase, by: first - 2).map { [$0] }
      }
      members.insert(next, at: 0)
    }
    var best = isFree(members[0]) ? members : nil
    while members.count < longest, case let first = start(of: members[0]),
      first - 1 > sentence.lowerBound, speech.isComma(first - 1),
      let next = named(endingAt: first - 1) ?? explained(before: first - 1)
    {
      members.insert(next, at: 0)
      if isFree(next) { best = members }
    }
    return best ?? governing(members).map { [$0] }
  }

  /// The phrases joined to the first of them, it among them, in text order; nil when it stands alone.
  func members(beginningWith phrase: NounPhrase) -> [NounPhrase]? {
    var members = [phrase]
    while members.count < longest {
      let end = self.end(of: members[members.count - 1])
      guard end + 1 < sentence.upperBound else { return nil }
      let isList = members.count > 1 && speech.isComma(end)
      if isAnd(end) || isList && isAnd(end + 1) {
        let next = isAnd(end) ? end + 1 : end + 2
        guard let last = member(startingAt: next), isClosed(after: last) else { return nil }
        return members + [last]
      }
      guard speech.isComma(end), let next = member(startingAt: end + 1), isName(next) else {
        return nil
      }
      members.append(next)
    }
    return nil
  }

  // MARK: - Before the last

  /// `current and former officials`: the word at `modifier` is joined to one before the noun.
  private func modified(_ phrase: NounPhrase, by modifier: Int) -> NounPhrase? {
    guard phrase.head == .description, phrase.tokens.count > 1, speech.text.isWord(modifier),
      !speech.has(modifier, .closed), speech.mention(at: modifier).map(speech.isPossessive) != true,
      !isDefinite(phrase), isPlural(phrase)
    else { return nil }
    let whole = determined(modifier..<phrase.tokens.upperBound)
    return isFree(whole) ? whole : nil
  }

  /// The words with a determiner before them.
  private func determined(_ words: Range<Int>) -> NounPhrase {
    var first = words.lowerBound
    while first > sentence.lowerBound, speech.has(first - 1, [.determiner, .possessive]) {
      first -= 1
    }
    return NounPhrase(tokens: first..<words.upperBound, head: .description)
  }

  /// What all hang on by a preposition.
  private func governing(_ members: [NounPhrase]) -> NounPhrase? {
    guard let last = members.last,
      let whole = phrases.phrase(
        endingAt: members[0].tokens.upperBound, notBefore: sentence.lowerBound),
      whole.head == .description, whole.tokens.lowerBound < start(of: members[0])
    else { return nil }
    let first = whole.tokens.lowerBound
    return isFree(whole)
      ? NounPhrase(tokens: first..<last.tokens.upperBound, head: .description) : nil
  }

  /// What ends before `and` and can be joined by it.
  private func member(endingAt end: Int) -> NounPhrase? {
    if let name = named(endingAt: end) { return name }
    guard let phrase = phrases.phrase(endingAt: end, notBefore: sentence.lowerBound) else {
      return nil
    }
    switch phrase.head {
    case .pronoun: return phrase
    case .mention: return nil
    case .description: return isWhole(phrase) ? phrase : nil
    }
  }

  /// The name that ends at `end`, a party or a country in brackets behind it left out.
  private func named(endingAt end: Int) -> NounPhrase? {
    let end = withoutBrackets(before: end)
    guard end > sentence.lowerBound,
      let phrase = phrases.nearest(endingAt: end, notBefore: sentence.lowerBound), isName(phrase)
    else { return nil }
    return phrase
  }

  /// `Marsh, Calder, and Lind`: the name before the last comma, with another before it.
  private func listed(before comma: Int) -> NounPhrase? {
    guard let name = named(endingAt: comma) else { return nil }
    let first = start(of: name)
    guard first - 1 > sentence.lowerBound, speech.isComma(first - 1),
      named(endingAt: first - 1) != nil
    else { return nil }
    return name
  }

  /// `Marsh, the mayor of Leeds,`: the person whom the words before the comma explain.
  private func explained(before comma: Int) -> NounPhrase? {
    let limit = max(sentence.lowerBound, comma - longestApposition)
    var opening = comma - 1
    while opening > limit {
      if speech.isComma(opening), speech.depth[opening] == speech.depth[comma] {
        guard goesOn(opening + 1) else { return nil }
        if let name = named(endingAt: opening), isPerson(name), isFree(name) || follows(name) {
          return name
        }
      }
      opening -= 1
    }
    return nil
  }

  /// Whether an apposition or a relative clause can go on at the token: no verb, whose subject is
  /// before.
  private func goesOn(_ token: Int) -> Bool {
    speech.text.isWord(token) && !finite.isFinite(token)
      && !speech.has(token, [.subjectPronoun, .conjunction])
  }

  /// Whether the name has others before it in a list.
  private func follows(_ name: NounPhrase) -> Bool {
    let first = start(of: name)
    return first - 1 > sentence.lowerBound && speech.isComma(first - 1)
      && named(endingAt: first - 1) != nil
  }

  /// Where what stands in brackets before `end` begins.
  private func withoutBrackets(before end: Int) -> Int {
    guard end - 1 > sentence.lowerBound, isMark(end - 1, 0x29) else { return end }
    let first = max(sentence.lowerBound, end - 9)
    return (first..<end).last { isMark($0, 0x28) } ?? end
  }

  /// Whether nothing before the phrase governs it or has it as its object.
  private func isFree(_ phrase: NounPhrase) -> Bool {
    let first = start(of: phrase)
    guard first > sentence.lowerBound else { return true }
    let before = first - 1
    if !speech.text.isWord(before) || speech.text.beginsLine(first) { return true }
    if speech.text.tokens[before].key == Self.with {
      // `with Marsh and Calder both calling`
      return before == sentence.lowerBound || speech.isComma(before - 1)
    }
    return speech.has(before, [.subordinator, .conjunction, .relative, .adverb])
      || speech.isManner(before)
  }

  // MARK: - After the first

  private func member(startingAt start: Int) -> NounPhrase? {
    guard start < sentence.upperBound,
      let phrase = phrases.phrase(startingAt: start, notAfter: sentence.upperBound)
    else { return nil }
    guard phrase.head == .description else { return isName(phrase) ? phrase : nil }
    let whole = phrases.extended(phrase, notAfter: sentence.upperBound)
    return isWhole(whole) ? whole : nil
  }

  /// Whether no verb follows, whose subject the last one alone would be: `said Marsh and Calder left`.
  private func isClosed(after phrase: NounPhrase) -> Bool {
    let end = self.end(of: phrase)
    return end >= sentence.upperBound || !speech.text.isWord(end) || !finite.isFinite(end)
  }

  /// Where a phrase ends, what stands in brackets behind it included.
  private func end(of phrase: NounPhrase) -> Int {
    let end = phrase.tokens.upperBound
    guard end < sentence.upperBound, isMark(end, 0x28) else { return end }
    let limit = min(sentence.upperBound, end + 9)
    return (end..<limit).first { isMark($0, 0x29) }.map { $0 + 1 } ?? end
  }

  // MARK: - Phrases

  /// Where a phrase begins, a title included.
  private func start(of phrase: NounPhrase) -> Int {
    var start = phrase.tokens.lowerBound
    guard case .mention(let mention) = phrase.head, let title = speech.mentions[mention].title
    else { return start }
    while start > sentence.lowerBound, speech.text.tokens[start - 1].span.start >= title.start {
      start -= 1
    }
    return start
  }

  /// Whether the phrase is a name of somebody, with nothing before it that may be a verb: not
  /// `voters want Marsh`.
  private func isName(_ phrase: NounPhrase) -> Bool {
    guard case .mention(let mention) = phrase.head, !speech.isPossessive(mention),
      speech.mentions[mention].kind.isSomebody
    else { return false }
    let name = speech.tokens(of: mention).lowerBound
    guard phrase.tokens.lowerBound < name else { return true }
    return !(phrase.tokens.lowerBound..<name).contains {
      speech.text.tokens[$0].shape == .lower && (finite.isFinite($0) || speech.has($0, .cue))
    }
  }

  private func isPerson(_ phrase: NounPhrase) -> Bool {
    guard case .mention(let mention) = phrase.head else { return false }
    return speech.mentions[mention].kind == .person
  }

  /// Whether a description stands for itself, and is not one of two words for one man: `the mayor
  /// and founder`.
  private func isWhole(_ phrase: NounPhrase) -> Bool {
    !finite.isFinite(phrase.tokens.upperBound - 1) && (isDefinite(phrase) || isPlural(phrase))
  }

  private func isDefinite(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return speech.has(first, [.determiner, .possessive]) || speech.owns(first)
      || speech.mention(at: first).map(speech.isPossessive) == true
  }

  private func isPlural(_ phrase: NounPhrase) -> Bool {
    guard let head = SpeakerKindReader(speech: speech).head(of: phrase.tokens) else { return false }
    return PersonNouns.isForSeveral(speech.text.tokens[head], in: speech.text.bytes.span)
  }

  private func isAnd(_ token: Int) -> Bool {
    speech.text.tokens[token].key == Self.and || isMark(token, 0x26)
  }

  private func isMark(_ token: Int, _ scalar: UInt32) -> Bool {
    speech.text.tokens[token].kind == .punctuation && speech.text.scalar(token) == scalar
  }

  private static let and = FoldedKey("and")
  private static let with = FoldedKey("with")
}
