/// Reads the phrases by which a person is described behind a mark: `a retired teacher from Leeds and
/// chair of the harbour board`.
struct DescribedPhraseReader {
  private let speech: SpeechText
  private let words: DescriptionWords
  private let phrases: NounPhraseFinder
  private let splits: SplitWords

  /// No description has more words and marks.
  private static let longest = 12

  /// A phrase with what hangs on it.
  private struct Phrase {
    /// The noun with what stands before it.
    let core: Range<Int>
    /// With as much of what hangs on it as a description may have.
    var shown: Range<Int>
    /// The token behind all of it.
    let end: Int
    let isForPerson: Bool
  }

  init(speech: SpeechText, words: DescriptionWords) {
    self.speech = speech
    self.words = words
    phrases = NounPhraseFinder(speech: speech)
    splits = SplitWords(text: speech.text)
  }

  /// Those of the phrases from `start` on, joined by `and`, that are for a person; none unless a mark
  /// or a clause follows the last.
  func phrases(startingAt start: Int, notAfter limit: Int) -> [Range<Int>] {
    var found: [Phrase] = []
    var next = behindTime(start, notAfter: limit)
    while let phrase = phrase(startingAt: next, notAfter: limit) {
      if phrase.isForPerson {
        found.append(phrase)
      } else if let last = found.popLast() {
        found.append(self.phrase(last, with: phrase))
      } else if speech.text.tokens[next].key != Self.a, speech.text.tokens[next].key != Self.an {
        return []
      }
      guard phrase.end + 1 < limit, speech.text.tokens[phrase.end].key == Self.and else {
        return closes(phrase.end, notAfter: limit) ? found.map(\.shown) : []
      }
      next = phrase.end + 1
    }
    return []
  }

  /// Whether a phrase ends before `token` with a mark, and no further thing of a list follows.
  func closes(_ token: Int, notAfter limit: Int) -> Bool {
    guard token < limit else { return true }
    guard !speech.text.isWord(token) else { return speech.has(token, .relative) }
    let next = token + 1
    return !splits.isJoint(token)
      && !(speech.isComma(token) && next < limit && speech.has(next, .conjunction))
  }

  /// What somebody is `now` he is, and what he was `once` is said with that word.
  private func behindTime(_ start: Int, notAfter limit: Int) -> Int {
    start + 1 < limit && Self.present.contains(speech.text.tokens[start].key) ? start + 1 : start
  }

  /// `member of the Ways` with `Means Committee`: what `and` joins to it belongs to the same name.
  private func phrase(_ phrase: Phrase, with rest: Phrase) -> Phrase {
    let whole = phrase.core.lowerBound..<rest.end
    return Phrase(
      core: phrase.core, shown: whole.count <= Self.longest ? whole : phrase.core, end: rest.end,
      isForPerson: true)
  }

  private func phrase(startingAt start: Int, notAfter limit: Int) -> Phrase? {
    guard let core = core(startingAt: start, notAfter: limit), core.count <= Self.longest,
      let head = SpeakerKindReader(speech: speech).head(of: core)
    else { return nil }
    var shown = core
    var end = core.upperBound
    while end + 1 < limit, speech.has(end, .preposition),
      let next = self.core(startingAt: end + 1, notAfter: limit)
    {
      if shown.upperBound == end, next.upperBound - start <= Self.longest, !isCutShort(next) {
        shown = start..<next.upperBound
      }
      end = next.upperBound
    }
    return Phrase(
      core: core, shown: shown, end: end,
      isForPerson: words.isPersonNoun(head) && !words.isForSeveral(head))
  }

  /// A noun with what stands before it, an adverb among it: `the newly elected speaker`.
  private func core(startingAt start: Int, notAfter limit: Int) -> Range<Int>? {
    var first = start
    if first < limit, Self.past.contains(speech.text.tokens[first].key) { first += 1 }
    let article = first
    while first < min(limit, article + 2), speech.has(first, [.determiner, .possessive]) {
      first += 1
    }
    let isAdverb =
      first < limit && (speech.isManner(first) || speech.text.tokens[first].key == Self.only)
    first = isAdverb ? first + 1 : article
    guard first < limit, let phrase = phrases.phrase(startingAt: first, notAfter: limit),
      phrase.head.isNoun
    else { return nil }
    var end = phrase.tokens.upperBound
    while end + 1 < limit, splits.isJoint(end),
      let rest = phrases.phrase(startingAt: end + 1, notAfter: limit)
    {
      end = rest.tokens.upperBound
    }
    return start..<end
  }

  /// Whether a comma behind words is inside their phrase: `for the firm’s Leeds` in `for the firm’s
  /// Leeds, Yorkshire, office`.
  private func isCutShort(_ core: Range<Int>) -> Bool {
    guard let mention = speech.mention(at: core.upperBound - 1),
      speech.mentions[mention].kind == .place
    else { return false }
    let before = speech.tokens(of: mention).lowerBound - 1
    return before >= core.lowerBound
      && (!speech.text.isWord(before) || speech.owns(before)
        || speech.isOwner(before))
  }

  private static let and = FoldedKey("and")
  private static let a = FoldedKey("a")
  private static let an = FoldedKey("an")
  private static let only = FoldedKey("only")
  private static let present = WordSet("now currently")
  private static let past = WordSet("then once formerly")
}
