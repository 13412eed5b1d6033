/// Reads off the words for a speaker what kind of source it is.
struct SpeakerKindReader {
  let speech: SpeechText

  /// - Parameter mention: the name that the words are or stand for.
  func kind(of phrase: NounPhrase, mention: Int?) -> SpeakerKind {
    if let mention { return kind(of: mention) }
    switch phrase.head {
    case .mention(let mention): return kind(of: mention)
    case .pronoun(let token): return speech.has(token, .plural) ? .group : .unnamed
    case .description: return kind(ofDescription: phrase.tokens)
    }
  }

  private func kind(of mention: Int) -> SpeakerKind {
    let named = speech.mentions[mention]
    guard named.kind == .organisation else { return SpeakerKind(of: named.kind) }
    return isMedium(mention) ? .medium : .organisation
  }

  /// Whether the name is listed as a medium's or ends in a word that only media have.
  func isMedium(_ mention: Int) -> Bool {
    guard speech.mentions[mention].kind == .organisation else { return false }
    let words = speech.tokens(of: mention).filter { speech.text.isWord($0) }
    guard let last = words.last else { return false }
    if MediaNames.shared.contains(words.map { speech.text.tokens[$0].key }) { return true }
    return words.count > 1 && SourceWords.mediumHeads.contains(speech.text.tokens[last].key)
  }

  /// Whether the words describe a medium without its name: `state television`.
  func isMedium(_ phrase: NounPhrase) -> Bool {
    if case .mention(let mention) = phrase.head { return isMedium(mention) }
    return phrase.head == .description
      && head(of: phrase.tokens).map { SourceWords.media.contains(speech.text.tokens[$0].key) }
        ?? false
  }

  private func kind(ofDescription tokens: Range<Int>) -> SpeakerKind {
    guard let head = head(of: tokens) else { return .unnamed }
    let key = speech.text.tokens[head].key
    let isIndefinite =
      SourceWords.indefinite.contains(speech.text.tokens[tokens.lowerBound].key)
    if SourceWords.documents.contains(key) { return .document }
    if SourceWords.media.contains(key) { return .medium }
    let isAnonymous = SourceWords.anonymous.contains(key)
    if SourceWords.groups.contains(key) {
      return isAnonymous && !speech.has(tokens.lowerBound, .possessive) ? .unnamed : .group
    }
    if Self.spokesmen.contains(key) { return .office }
    if isIndefinite || isAnonymous { return SourceWords.bodies.contains(key) ? .group : .unnamed }
    if SourceWords.bodies.contains(key) { return .organisation }
    let classes = WordClasses.shared[key]
    let isOffice =
      SourceWords.offices.contains(key) || !classes.isDisjoint(with: [.office, .occupation])
    return isOffice ? .office : isPlural(head) ? .group : .unnamed
  }

  /// The noun that the description is about: the last word before a preposition or a clause.
  func head(of tokens: Range<Int>) -> Int? {
    var head: Int?
    for token in tokens where speech.text.isWord(token) {
      if head != nil, speech.has(token, [.preposition, .relative, .conjunction, .subordinator]) {
        break
      }
      if !speech.has(token, [.determiner, .possessive]) || speech.has(token, .quantity) {
        head = token
      }
    }
    return head
  }

  /// Whether a noun is for people, a body or a medium.
  func isForSomebody(_ head: Int) -> Bool {
    let word = speech.text.tokens[head]
    return SourceWords.media.contains(word.key) || SourceWords.bodies.contains(word.key)
      || PersonNouns.isForOne(word.key)
      || PersonNouns.isForSeveral(word, in: speech.text.bytes.span)
  }

  private func isPlural(_ token: Int) -> Bool {
    let span = speech.text.tokens[token].span
    guard span.count > 3 else { return false }
    let last = speech.text.byte(at: span.end - 1)
    return last == UInt8(ascii: "s") && speech.text.byte(at: span.end - 2) != UInt8(ascii: "s")
  }

  private static let spokesmen = WordSet(
    "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons")
}
