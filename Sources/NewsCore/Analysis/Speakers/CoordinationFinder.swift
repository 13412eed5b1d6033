/// Finds those that `and` joins to a phrase: `Marsh, Calder and Lind`, `the mayor and her deputy`.
struct CoordinationFinder {
  private let speech: SpeechText
  private let subjects: SubjectFinder
  private let conjuncts: ConjunctReader
  /// The sentence; nothing outside is looked at.
  private let sentence: Range<Int>
  private let longest = 8
  private let longestApposition = 25

  init(speech: SpeechText, sentence: Range<Int>) {
    self.speech = speech
    self.sentence = sentence
    subjects = SubjectFinder(speech: speech)
    conjuncts = ConjunctReader(subjects: subjects, sentence: sentence)
  }

  /// The phrases joined to the last of them, it among them, in text order, or the one phrase that all
  /// of them hang on: `leaders of the Senate and the House`; nil when it stands alone or what is joined
  /// is no subject: `met Marsh and Calder`.
  func members(endingWith phrase: NounPhrase) -> [NounPhrase]? {
    let first = conjuncts.start(of: phrase)
    guard first - 1 > sentence.lowerBound, isAnd(first - 1) else { return nil }
    var members = [phrase]
    if speech.isComma(first - 2) {
      guard let next = listed(before: first - 2) ?? explained(before: first - 2) else { return nil }
      members.insert(next, at: 0)
    } else {
      guard let next = conjuncts.member(endingAt: first - 1) else {
        return modified(phrase, by: first - 2).map { [$0] }
      }
      members.insert(next, at: 0)
    }
    var best = isFree(members[0]) ? members : nil
    while members.count < longest, case let first = conjuncts.start(of: members[0]),
      first - 1 > sentence.lowerBound, speech.isComma(first - 1),
      let next = conjuncts.named(endingAt: first - 1) ?? explained(before: first - 1)
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
      let end = conjuncts.end(of: members[members.count - 1])
      guard end + 1 < sentence.upperBound else { return nil }
      let isList = members.count > 1 && speech.isComma(end)
      if isAnd(end) || isList && isAnd(end + 1) {
        let next = isAnd(end) ? end + 1 : end + 2
        guard let last = conjuncts.member(startingAt: next), isClosed(after: last) else {
          return nil
        }
        return members + [last]
      }
      guard speech.isComma(end), let next = conjuncts.member(startingAt: end + 1),
        conjuncts.isName(next)
      else {
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
      !speech.has(modifier, .closed), !speech.isOwner(modifier),
      !conjuncts.isDefinite(phrase), conjuncts.isPlural(phrase)
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
      let whole = subjects.phrases.phrase(
        endingAt: members[0].tokens.upperBound, notBefore: sentence.lowerBound),
      whole.head == .description, whole.tokens.lowerBound < conjuncts.start(of: members[0])
    else { return nil }
    let first = whole.tokens.lowerBound
    return isFree(whole)
      ? NounPhrase(tokens: first..<last.tokens.upperBound, head: .description) : nil
  }

  /// `Marsh, Calder, and Lind`: the name before the last comma, with another before it.
  private func listed(before comma: Int) -> NounPhrase? {
    conjuncts.named(endingAt: comma).flatMap { follows($0) ? $0 : nil }
  }

  /// `Marsh, the mayor of Leeds,`: the person whom the words before the comma explain.
  private func explained(before comma: Int) -> NounPhrase? {
    let limit = max(sentence.lowerBound, comma - longestApposition)
    var opening = comma - 1
    while opening > limit {
      if speech.isComma(opening), speech.depth[opening] == speech.depth[comma] {
        guard goesOn(opening + 1) else { return nil }
        if let name = conjuncts.named(endingAt: opening), conjuncts.isPerson(name),
          isFree(name) || follows(name)
        {
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
    speech.text.isWord(token) && !subjects.isFinite(token)
      && !speech.has(token, [.subjectPronoun, .conjunction])
  }

  /// Whether the name has others before it in a list.
  private func follows(_ name: NounPhrase) -> Bool {
    let first = conjuncts.start(of: name)
    return first - 1 > sentence.lowerBound && speech.isComma(first - 1)
      && conjuncts.named(endingAt: first - 1) != nil
  }

  /// Whether nothing before the phrase governs it or has it as its object.
  private func isFree(_ phrase: NounPhrase) -> Bool {
    let first = conjuncts.start(of: phrase)
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

  /// Whether no verb follows, whose subject the last one alone would be: `said Marsh and Calder left`.
  private func isClosed(after phrase: NounPhrase) -> Bool {
    let end = conjuncts.end(of: phrase)
    return end >= sentence.upperBound || !speech.text.isWord(end) || !subjects.isFinite(end)
  }

  private func isAnd(_ token: Int) -> Bool {
    speech.text.tokens[token].key == Self.and || speech.text.isMark(token, 0x26)
  }

  private static let and = FoldedKey("and")
  private static let with = FoldedKey("with")
}
