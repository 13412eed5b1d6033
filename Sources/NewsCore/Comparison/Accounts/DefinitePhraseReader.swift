/// Reads where a document speaks of a person by `the` or an owner’s name and a noun, in the writer’s
/// own words.
struct DefinitePhraseReader {
  private let document: Document
  private let speech: SpeechText
  private let words: DescriptionWords
  private let modifiers: DescriptionModifiers
  private let epithets: EpithetReader
  private let quoted: [TextSpan]

  /// No phrase has more words before its noun.
  private static let longest = 6

  init(_ readers: DescriptionReaders) {
    document = readers.document
    speech = readers.speech
    words = readers.words
    modifiers = readers.modifiers
    epithets = readers.epithets
    quoted = readers.quoted
  }

  /// In reading order.
  func phrases() -> [DefinitePhrase] {
    document.sentences.filter { document.article.blocks[$0.block].isProse }.flatMap { sentence in
      sentence.tokens.compactMap { token in
        start(behind: token, in: sentence.tokens).flatMap {
          phrase(from: $0, behind: token, in: sentence.tokens)
        }
      }
    }
  }

  /// Where a phrase begins whose noun follows a token: behind `the`, or with the name of the owner.
  private func start(behind token: Int, in sentence: Range<Int>) -> Int? {
    if speech.text.tokens[token].key == Self.the { return token + 1 }
    guard let mention = speech.mention(at: token), speech.isPossessive(mention),
      speech.tokens(of: mention).last == token
    else { return nil }
    let first = speech.tokens(of: mention).lowerBound
    let hasArticle = first > sentence.lowerBound && speech.text.tokens[first - 1].key == Self.the
    return hasArticle ? nil : first
  }

  private func phrase(
    from start: Int, behind token: Int, in sentence: Range<Int>
  ) -> DefinitePhrase? {
    guard let head = head(behind: token, in: sentence), !isBesideName(start, head, sentence),
      !quoted.contains(where: { $0.contains(speech.text.tokens[start].span.start) })
    else { return nil }
    let before = start..<head
    let complement = complement(behind: head, in: sentence)
    let last = complement.last ?? head
    let span = speech.span(start..<last + 1)
    let own = epithets.epithets(before: head, in: before, start: sentence.lowerBound)
    return DefinitePhrase(
      span: TextSpan(span.start, span.end - words.ownership(of: last)), head: words.headword(head),
      words: Set((before.map(\.self) + complement + [head]).map(words.headword)),
      epithets: Set(own.map(words.headword)),
      isDistinct: !epithets.isPlain(before) || !complement.isEmpty,
      isBare: epithets.isBare(head, after: before, isWhole: complement.isEmpty))
  }

  /// The noun for one person that the words behind an article are about.
  private func head(behind article: Int, in sentence: Range<Int>) -> Int? {
    var token = article + 1
    while token < min(sentence.upperBound, article + Self.longest),
      modifiers.isModifier(token) || speech.mention(at: token) != nil
    {
      if words.isOwningPersonNoun(token) { return token }
      if words.isPersonNoun(token), !words.isForSeveral(token), ends(token + 1, sentence) {
        return token
      }
      token += 1
    }
    return nil
  }

  /// Whether a noun phrase ends before a token: with a mark, a small word or a verb.
  private func ends(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(token) else { return true }
    guard speech.text.isWord(token) else { return !modifiers.forms.isHyphen(token) }
    return speech.mention(at: token) == nil
      && (speech.has(token, .closed) || speech.isManner(token) || modifiers.forms.isVerbal(token))
  }

  /// Whether a name stands beside the words, which is looked at elsewhere: `the mayor, Nina Park`.
  private func isBesideName(_ start: Int, _ head: Int, _ sentence: Range<Int>) -> Bool {
    let before = speech.text.tokens[max(0, start - 1)].key == Self.the ? start - 2 : start - 1
    return isComma(head + 1, sentence) && isPerson(head + 2, sentence)
      || isComma(before, sentence) && isPerson(before - 1, sentence)
  }

  private func isComma(_ token: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(token) && speech.isComma(token)
  }

  private func isPerson(_ token: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(token) && speech.isPerson(token)
  }

  /// The words behind `of` and the like that say whose office it is.
  private func complement(behind head: Int, in sentence: Range<Int>) -> [Int] {
    guard sentence.contains(head + 2), Self.relating.contains(speech.text.tokens[head + 1].key),
      words.ownership(of: head) == 0
    else { return [] }
    let phrase = NounPhraseFinder(speech: speech).phrase(
      startingAt: head + 2, notAfter: sentence.upperBound)
    return phrase?.tokens.filter {
      speech.text.isWord($0)
        && !WordClasses.shared[speech.text.tokens[$0].key].contains(.functionWord)
    } ?? []
  }

  private static let the = FoldedKey("the")
  private static let relating = WordSet("of for at from")
}
