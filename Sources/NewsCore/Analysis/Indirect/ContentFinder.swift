/// Finds the words that a cue says were said.
struct ContentFinder {
  let finder: CueCandidateFinder
  private let phrases: NounPhraseFinder
  private let addressees: AddresseeFinder
  private let ends: ContentEndFinder
  private var speech: SpeechText { finder.speech }

  init(finder: CueCandidateFinder) {
    self.finder = finder
    phrases = NounPhraseFinder(speech: finder.speech)
    addressees = AddresseeFinder(finder: finder)
    ends = ContentEndFinder(finder: finder)
  }

  /// The tokens of what was said; nil when the sentence does not give it.
  func content(
    of cue: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Range<Int>? {
    let words = source.phrase.tokens
    switch cue.part {
    case .accordingTo, .per:
      let start = clauseStart(before: cue.tokens.lowerBound, in: sentence)
      if let before = trimmed(start..<cue.tokens.lowerBound) { return before }
      let comma = (words.upperBound..<sentence.upperBound).first { finder.kinds[$0] == .comma }
      return trimmed((comma ?? words.upperBound)..<sentence.upperBound)
    case .colon: return trimmed(cue.tokens.upperBound..<sentence.upperBound)
    case .noun, .adjective:
      return behind(max(cue.tokens.upperBound, follower(cue, source)), cue, source, in: sentence)
    case .verb:
      if cue.family == .affect, source.rule == .after {
        return trimmed(sentence.lowerBound..<cue.chainStart)
      }
      if isTag(cue, source, in: sentence) {
        let end = tagStart(cue, source)
        let start = clauseStart(before: end, in: sentence)
        return trimmed(start..<(resumed(start..<end, behind: cue, source, in: sentence) ?? end))
      }
      let start = max(cue.tokens.upperBound, follower(cue, source))
      let told = behind(start, cue, source, in: sentence)
      if let told, let end = addressees.end(at: start, of: cue, in: sentence),
        told.upperBound <= end
      {
        return nil
      }
      return told
        ?? (cue.isPassive ? trimmed(sentence.lowerBound..<cue.chainStart) : nil)
    }
  }

  /// Where a source behind the cue ends.
  private func follower(_ cue: CueCandidate, _ source: CueCandidate.Source) -> Int {
    source.rule.followsCue && source.phrase.tokens.lowerBound - cue.tokens.upperBound <= 1
      ? source.phrase.tokens.upperBound : 0
  }

  /// Whether the cue and its source stand behind what was said: `…, Park said`, `…, said Park`.
  private func isTag(
    _ cue: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Bool {
    let first = tagStart(cue, source)
    guard first > sentence.lowerBound, finder.kinds[first - 1] == .comma else { return false }
    guard (sentence.lowerBound..<first - 1).contains(where: { speech.text.isWord($0) }) else {
      return false
    }
    let end = tagEnd(cue, source, in: sentence)
    switch finder.kind(end, sentence) {
    case .none, .stop, .comma, .semicolon: return true
    case .on, .preposition: return !ends.hasClause(in: end..<sentence.upperBound)
    default: return false
    }
  }

  /// Where the tag ends, with whom it was said to and when.
  private func tagEnd(
    _ cue: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Int {
    var end = max(cue.tokens.upperBound, follower(cue, source))
    end = addressees.end(at: end, of: cue, in: sentence) ?? end
    while finder.kind(end, sentence) == .time || finder.kind(end, sentence) == .adverb { end += 1 }
    return end
  }

  /// Where words end that go on behind the tag, as what stands before it is no clause of its own: `The
  /// port, Park said, is a ruin`, `If it rained, Park said, the port would close`.
  private func resumed(
    _ words: Range<Int>, behind cue: CueCandidate, _ source: CueCandidate.Source,
    in sentence: Range<Int>
  ) -> Int? {
    let end = tagEnd(cue, source, in: sentence)
    let isWhole = ends.hasClause(in: words) && !speech.has(words.lowerBound, .subordinator)
    guard finder.kind(end, sentence) == .comma, !isWhole,
      ends.hasClause(in: end..<sentence.upperBound)
    else { return nil }
    return ends.end(from: end + 1, cue, in: sentence)
  }

  /// Where the tag begins, with what explains a name: `the mayor, Nina Park, said`.
  private func tagStart(_ cue: CueCandidate, _ source: CueCandidate.Source) -> Int {
    let start = min(cue.chainStart, source.phrase.tokens.lowerBound)
    guard start > 1, case .mention = source.phrase.head, finder.kinds[start - 1] == .comma,
      let explained = phrases.phrase(endingAt: start - 1, notBefore: 0),
      explained.head == .description, case let first = explained.tokens.lowerBound, first > 0,
      finder.kinds[first - 1] == .comma,
      finder.kinds[first] == .determiner || finder.kinds[first] == .possessive
    else { return start }
    return first
  }

  /// Where the clause that ends at `end` begins.
  private func clauseStart(before end: Int, in sentence: Range<Int>) -> Int {
    var start = end
    while start > sentence.lowerBound, finder.kinds[start - 1] != .semicolon,
      speech.depth[start - 1] == 0 || start == end
    {
      start -= 1
    }
    while start < end, finder.kinds[start] == .conjunction { start += 1 }
    return start
  }

  /// What follows the cue up to the end of its clause, `that` and an addressee left out.
  private func behind(
    _ start: Int, _ cue: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Range<Int>? {
    var first = start
    while [.comma, .time, .particle].contains(finder.kind(first, sentence)) { first += 1 }
    first = behindThat(from: first, of: cue, in: sentence)
    let isLed = isLink(first, of: cue, in: sentence)
    var end = ends.end(from: first, cue, in: sentence)
    if source.rule == .relative || cue.part == .noun && isLed {
      end = ends.mainVerb(from: first, before: end)
    }
    if isSubordinate(cue, source, in: sentence) { end = ends.mainClause(from: first, before: end) }
    if isLed { first += 1 }
    if source.rule == .main, source.phrase.tokens.lowerBound > first {
      // `After arguing that it was safe, Park left`
      end = min(end, source.phrase.tokens.lowerBound)
    }
    return trimmed(first..<max(first, end))
  }

  /// Where what was said begins: behind `that` and an addressee.
  private func behindThat(from start: Int, of cue: CueCandidate, in sentence: Range<Int>) -> Int {
    let first = addressees.behind(start, of: cue, in: sentence)
    for token in first..<max(first, min(first + 8, sentence.upperBound)) {
      if finder.kinds[token] == .that { return token + 1 }
      guard isBeforeThat(token) else { break }
    }
    return first
  }

  /// Whether a preposition at the token says no more than that what was said follows: `about`.
  private func isLink(_ token: Int, of cue: CueCandidate, in sentence: Range<Int>) -> Bool {
    let next = token + 1
    guard sentence.contains(next) else { return false }
    switch finder.kinds[token] {
    // `about half`, `said with tears in her eyes it was safe`
    case .about:
      return finder.kinds[next] != .number && !speech.has(next, .quantity)
        && !Self.fractions.contains(speech.text.tokens[next].key)
    case .of, .on, .with: return cue.family != .say || cue.part != .verb
    default: return false
    }
  }

  /// Whether the cue is in a clause that another one follows: `While Park said it was safe, …`.
  private func isSubordinate(
    _ cue: CueCandidate, _ source: CueCandidate.Source, in sentence: Range<Int>
  ) -> Bool {
    let first = tagStart(cue, source)
    guard cue.part == .verb, first > sentence.lowerBound else { return false }
    return Self.conceding.contains(speech.text.tokens[first - 1].key)
      && (first - 1 == sentence.lowerBound || !speech.text.isWord(first - 2)
        || finder.kinds[first - 2] == .conjunction)
  }

  /// Whether the token can stand between a cue and its `that`: `told reporters in Leeds on Monday
  /// that`.
  private func isBeforeThat(_ token: Int) -> Bool {
    switch finder.kinds[token] {
    case .cue: finder.kinds[token - 1] == .determiner || finder.kinds[token - 1] == .possessive
    case .comma, .be, .have, .modal, .do, .ed, .subjectPronoun, .of, .wh, .stop, .colon: false
    default: true
    }
  }

  /// The range without the marks at its ends; nil when no word is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !speech.text.isWord(start), speech.depth[start] == 0 { start += 1 }
    while start < end, !speech.text.isWord(end - 1), speech.depth[end - 1] == 0 { end -= 1 }
    return start < end ? start..<end : nil
  }

  private static let conceding = WordSet("while though although whereas when after because since")
  private static let fractions = WordSet("half two-thirds one-third one-quarter three-quarters")
}
