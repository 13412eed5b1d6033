/// Finds where what was said ends.
struct ContentEndFinder {
  let finder: CueCandidateFinder
  private var speech: SpeechText { finder.speech }

  /// Where what follows the cue ends: at a semicolon or colon, at `and` before another verb in the form of
  /// the cue, before a tag or another clause of the writer’s.
  func end(from start: Int, _ cue: CueCandidate, in sentence: Range<Int>) -> Int {
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
        if opensClause(next, in: sentence) { return token }
      default: break
      }
    }
    return sentence.upperBound
  }

  /// The first comma behind which a clause with a subject begins.
  func mainClause(from start: Int, before end: Int) -> Int {
    (start..<max(start, end)).first { token in
      finder.kinds[token] == .comma && speech.depth[token] == 0 && token + 2 < end
        && finder.startsSubject(token + 1, in: start..<end)
    } ?? end
  }

  /// Whether a clause of the writer’s begins at the token behind a comma: `but he`, and `and others
  /// said`.
  private func opensClause(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard finder.kinds[token] == .conjunction, finder.startsSubject(token + 1, in: sentence) else {
      return false
    }
    let clause = token + 1..<min(token + 12, sentence.upperBound)
    if speech.text.tokens[token].key == Self.but { return hasClause(in: clause) }
    return clause.prefix { finder.kinds[$0] != .comma }.contains {
      finder.kinds[$0] == .cue && speech.has($0, .saying) && !speech.has($0, .participle)
    }
  }

  /// Where the clause around a relative one goes on: `are` in `those who say it was safe are wrong`,
  /// the comma in `Park, who said it was safe, has left`; `end` when it does not.
  func mainVerb(from start: Int, before end: Int) -> Int {
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

  /// Whether tokens look as if they had a verb.
  func hasClause(in tokens: Range<Int>) -> Bool {
    tokens.contains {
      switch finder.kinds[$0] {
      case .be, .have, .modal, .do, .that, .subjectPronoun, .ed, .cue: true
      default: false
      }
    }
  }

  private static let according = FoldedKey("according")
  private static let but = FoldedKey("but")
}
