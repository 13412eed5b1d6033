/// Finds to whom something is told: `reporters` in `told reporters the port was safe`.
struct AddresseeFinder {
  private let finder: CueCandidateFinder
  private let phrases: NounPhraseFinder
  private var speech: SpeechText { finder.speech }

  init(finder: CueCandidateFinder) {
    self.finder = finder
    phrases = NounPhraseFinder(speech: finder.speech)
  }

  /// The token behind an addressee at `start`, with when and where that is told, if what was said can
  /// begin there; else `start`.
  func behind(_ start: Int, of cue: CueCandidate, in sentence: Range<Int>) -> Int {
    guard let end = end(at: start, of: cue, in: sentence) else { return start }
    let next = behindDetails(end, in: sentence)
    return opensContent(next, in: sentence) ? next : start
  }

  /// Where whom a verb such as `told` is followed by ends: `reporters` in `told reporters`.
  func end(at start: Int, of cue: CueCandidate, in sentence: Range<Int>) -> Int? {
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
    let kinds = SpeakerKindReader(speech: speech)
    return kinds.head(of: phrase.tokens).map(kinds.isForSomebody) ?? false
  }

  /// Behind what tells of an addressee where and when: `of Charleston on Saturday`.
  private func behindDetails(_ start: Int, in sentence: Range<Int>) -> Int {
    var next = start
    while sentence.contains(next) {
      switch finder.kinds[next] {
      case .of, .on, .preposition:
        if finder.kind(next + 1, sentence) == .time {
          next += 2
          continue
        }
        guard let phrase = phrases.phrase(startingAt: next + 1, notAfter: sentence.upperBound)
        else { return next }
        next = phrase.tokens.upperBound
      case .time, .adverb: next += 1
      default: return next
      }
    }
    return next
  }

  /// Whether what was said can begin at the token, behind an addressee.
  private func opensContent(_ token: Int, in sentence: Range<Int>) -> Bool {
    switch finder.kind(token, sentence) {
    case .that, .wh, .if: true
    case .objectPronoun: speech.text.tokens[token].key == Self.it
    default: finder.startsSubject(token, in: sentence)
    }
  }

  /// Verbs that have whom something is told right behind them.
  private static let telling = WordSet("told tell tells telling informed assured")
  private static let it = FoldedKey("it")
}
