/// Finds the words that a cue says were said.
struct ContentFinder {
  let finder: CueCandidateFinder
  private var speech: SpeechText { finder.speech }
  private var phrases: NounPhraseFinder { NounPhraseFinder(speech: speech) }

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
        return trimmed(clauseStart(before: end, in: sentence)..<end)
      }
      let start = max(cue.tokens.upperBound, follower(cue, source))
      let told = behind(start, cue, source, in: sentence)
      if let told, let end = addressee(at: start, of: cue, in: sentence), told.upperBound <= end {
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
    var end = max(cue.tokens.upperBound, follower(cue, source))
    end = addressee(at: end, of: cue, in: sentence) ?? end
    while finder.kind(end, sentence) == .time || finder.kind(end, sentence) == .adverb { end += 1 }
    switch finder.kind(end, sentence) {
    case .none, .stop, .comma, .semicolon: return true
    case .on, .preposition: return !hasClause(from: end, in: sentence)
    default: return false
    }
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

  /// Where whom a verb such as `told` is followed by ends: `reporters` in `told reporters`.
  private func addressee(
    at start: Int, of cue: CueCandidate, in sentence: Range<Int>
  ) -> Int? {
    guard Self.telling.contains(speech.text.tokens[cue.token].key), sentence.contains(start) else {
      return nil
    }
    if finder.kinds[start] == .objectPronoun { return start + 1 }
    let phrase = phrases.phrase(startingAt: start, notAfter: sentence.upperBound)
    return phrase.flatMap { canBeTold($0) ? $0.tokens.upperBound : nil }
  }

  /// Whether the words are for somebody: not `a joke`.
  private func canBeTold(_ phrase: NounPhrase) -> Bool {
    guard phrase.head == .description else { return true }
    guard let head = SpeakerKindReader(speech: speech).head(of: phrase.tokens) else { return false }
    let word = speech.text.tokens[head]
    return SourceWords.media.contains(word.key) || SourceWords.bodies.contains(word.key)
      || PersonNouns.isForOne(word.key)
      || PersonNouns.isForSeveral(word, in: speech.text.bytes.span)
  }

  /// Whether a clause with a verb of its own follows.
  private func hasClause(from start: Int, in sentence: Range<Int>) -> Bool {
    (start..<sentence.upperBound).contains {
      switch finder.kinds[$0] {
      case .be, .have, .modal, .do, .that, .subjectPronoun, .ed, .cue: true
      default: false
      }
    }
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
    for token in first..<max(first, min(first + 8, sentence.upperBound)) {
      if finder.kinds[token] == .that {
        first = token + 1
        break
      }
      guard isBeforeThat(token) else { break }
    }
    var end = end(from: first, cue, in: sentence)
    if source.rule == .relative { end = mainVerb(from: first, before: end) }
    if source.rule == .main, source.phrase.tokens.lowerBound > first {
      // `After arguing that it was safe, Park left`
      end = min(end, source.phrase.tokens.lowerBound)
    }
    return trimmed(first..<max(first, end))
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

  /// Where what follows the cue ends: at a semicolon or colon, at `and` before another verb in the form of
  /// the cue, before a tag.
  private func end(from start: Int, _ cue: CueCandidate, in sentence: Range<Int>) -> Int {
    for token in start..<max(start, sentence.upperBound) where speech.depth[token] == 0 {
      switch finder.kinds[token] {
      case .semicolon, .colon: return token
      case .conjunction:
        var next = token + 1
        while finder.kind(next, sentence) == .adverb { next += 1 }
        guard cue.part == .verb, cue.form != .base, sentence.contains(next), next > start + 1,
          let entry = CueLexicon.shared[speech.text.tokens[next].key], entry.verb != nil,
          entry.form == cue.form || finder.kind(next + 1, sentence) == .that,
          speech.mention(at: next) == nil
        else { continue }
        return token
      case .comma:
        let next = token + 1
        guard sentence.contains(next) else { continue }
        let key = speech.text.tokens[next].key
        if key == Self.according { return token }
        if finder.kinds[next] == .cue, speech.text.endsInG(next) { return token }
      default: break
      }
    }
    return sentence.upperBound
  }

  /// Where the clause around a relative one goes on: `are` in `those who say it was safe are wrong`,
  /// the comma in `Park, who said it was safe, has left`; `end` when it does not.
  private func mainVerb(from start: Int, before end: Int) -> Int {
    // `those who hoped for a change were wrong`: no clause, so the next verb is the main one
    var hasVerb =
      switch start < end ? finder.kinds[start] : .none {
      case .for, .about, .of, .on, .with, .preposition: true
      default: false
      }
    for token in start..<max(start, end) where speech.depth[token] == 0 {
      switch finder.kinds[token] {
      case .be, .have, .modal, .do:
        if hasVerb, !isInVerb(token - 1) { return token }
        hasVerb = true
      case .comma where token + 1 < end && isAuxiliary(token + 1): return token
      case .comma, .that, .who, .wh, .if, .because, .conjunction, .subjectPronoun: hasVerb = false
      default: break
      }
    }
    return end
  }

  /// Whether the token can be a part of a verb before its last word.
  private func isInVerb(_ token: Int) -> Bool {
    isAuxiliary(token) || finder.kinds[token] == .not || finder.kinds[token] == .adverb
  }

  private func isAuxiliary(_ token: Int) -> Bool {
    switch finder.kinds[token] {
    case .be, .have, .modal, .do: true
    default: false
    }
  }

  /// The range without the marks at its ends; nil when no word is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !speech.text.isWord(start), speech.depth[start] == 0 { start += 1 }
    while start < end, !speech.text.isWord(end - 1), speech.depth[end - 1] == 0 { end -= 1 }
    return start < end ? start..<end : nil
  }

  private static let according = FoldedKey("according")
  /// Verbs that have whom something is told right behind them.
  private static let telling = WordSet("told tell tells telling informed assured")
}
