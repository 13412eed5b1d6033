/// Finds what an article calls the persons it names: `hardline cleric` in `hardline cleric Raisi`,
/// `head of the navy` in `Reed, the head of the navy,`.
///
/// Only what names a person by an office, an occupation or the like counts, in the writer's own
/// words.
struct DescriptionFinder {
  /// Words for a person, without an article before them.
  struct Description: Hashable {
    /// The index of the mention of the person in the document.
    let mention: Int
    let span: TextSpan
    /// The noun, the same for all its forms.
    let head: UInt64
    /// What is said of the person before the noun, former and present office aside: `hardline`.
    let epithets: Set<UInt64>
  }

  private let document: Document
  private let speech: SpeechText
  private let phrases: NounPhraseFinder
  private let modifiers: DescriptionModifiers
  private let quoted: [TextSpan]

  /// No description has more words and marks.
  private static let longest = 12

  init(_ document: Document) {
    self.document = document
    speech = SpeechText(document: document, passages: [])
    phrases = NounPhraseFinder(speech: speech)
    modifiers = DescriptionModifiers(document: document, speech: speech)
    quoted = document.quotations.filter { $0.kind != .indirect }.map(\.outer)
  }

  /// In reading order.
  func descriptions() -> [Description] {
    var found: Set<Description> = []
    for mention in document.mentions.indices where document.mentions[mention].kind == .person {
      let name = speech.tokens(of: mention)
      guard let sentence = document.sentence(at: document.mentions[mention].span.start),
        document.article.blocks[document.sentences[sentence].block].isProse,
        !quoted.contains(where: { $0.contains(document.mentions[mention].span.start) })
      else { continue }
      let tokens = document.sentences[sentence].tokens
      for range in [
        beforeName(mention, name, in: tokens), apposed(before: name, in: tokens),
        apposed(after: name, in: tokens),
      ] {
        guard let range = range.flatMap(withoutArticle) else { continue }
        found.insert(description(range, of: mention, in: tokens))
      }
    }
    return (found.union(resolved())).sorted { ($0.span, $0.mention) < ($1.span, $1.mention) }
  }

  private func description(
    _ range: Range<Int>, of mention: Int, in sentence: Range<Int>
  ) -> Description {
    let head = self.head(of: range) ?? range.upperBound - 1
    let epithets = modifiers.epithets(
      in: range.lowerBound..<max(range.lowerBound, head), start: sentence.lowerBound)
    return Description(
      mention: mention, span: speech.span(range), head: headword(head),
      epithets: Set(epithets.map(headword)))
  }

  private func headword(_ token: Int) -> UInt64 {
    DesignationFamilies.shared.headword(
      of: WordStem.stem(of: document.tokens[token], in: document.text.bytes.span)
    ).value
  }

  // MARK: - Before the name

  /// `Russian envoy` in `Russian envoy Ulyanov`: the title, if any, with what qualifies it.
  private func beforeName(
    _ mention: Int, _ name: Range<Int>, in sentence: Range<Int>
  ) -> Range<Int>? {
    var first = name.lowerBound
    if let title = document.mentions[mention].title {
      let tokens = document.tokens(in: title)
      if sentence.contains(tokens.lowerBound), tokens.upperBound <= name.lowerBound {
        first = tokens.lowerBound
      }
    }
    let head = lastWord(before: name.lowerBound, notBefore: sentence.lowerBound)
    guard let head, isPersonNoun(head) || first < name.lowerBound && !isAddress(head) else {
      return nil
    }
    first = min(first, head)
    return modifiers.start(before: first, notBefore: sentence.lowerBound)..<head + 1
  }

  // MARK: - Beside the name

  /// `the harbour master` in `the harbour master, Helen Marsh,`.
  private func apposed(before name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let comma = name.lowerBound - 1
    guard comma > sentence.lowerBound, speech.isComma(comma),
      closes(name.upperBound, in: sentence)
    else { return nil }
    var first = comma
    while first > sentence.lowerBound, comma - first < Self.longest,
      modifiers.isModifier(first - 1) || isPossessor(first - 1)
    {
      first -= 1
    }
    guard first < comma, isPersonNoun(comma - 1), first > sentence.lowerBound || isPossessor(first)
    else { return nil }
    let isOwned = (first..<comma - 1).contains(where: isPossessor)
    let isDetermined =
      first > sentence.lowerBound && speech.has(first - 1, [.determiner, .possessive])
    guard isOwned || isDetermined else { return nil }
    return first..<comma
  }

  /// `Iran’s` in `Iran’s envoy`.
  private func isPossessor(_ token: Int) -> Bool {
    guard let mention = speech.mention(at: token) else { return false }
    return document.mentions[mention].kind != .person && speech.isPossessive(mention)
  }

  /// `a retired teacher from Leeds` in `Helen Marsh, a retired teacher from Leeds,`.
  private func apposed(after name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let comma = name.upperBound
    guard comma + 1 < sentence.upperBound, speech.isComma(comma),
      let phrase = phrases.phrase(startingAt: comma + 1, notAfter: sentence.upperBound),
      phrase.head.isNoun, phrase.tokens.count <= Self.longest
    else { return nil }
    let whole = phrases.extended(phrase, notAfter: sentence.upperBound)
    guard let head = head(of: whole.tokens), isPersonNoun(head),
      head < phrase.tokens.upperBound, closes(whole.tokens.upperBound, in: sentence)
    else { return nil }
    return whole.tokens.count <= Self.longest ? whole.tokens : phrase.tokens
  }

  /// Whether a phrase ends before `token` with a mark, and no further thing of a list follows.
  private func closes(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(token) else { return true }
    guard !speech.text.isWord(token) else {
      return speech.has(token, .relative)
    }
    let next = token + 1
    return !(speech.isComma(token) && sentence.contains(next) && speech.has(next, .conjunction))
  }

  // MARK: - In place of the name

  /// What stands for a person at what he says: `the president-elect` said.
  private func resolved() -> [Description] {
    document.quotations.compactMap { quotation in
      guard quotation.certainty >= 50, let speaker = quotation.speaker,
        let mention = speaker.mention,
        document.mentions[mention].kind == .person,
        !speaker.span.overlaps(document.mentions[mention].span),
        let range = withoutArticle(document.tokens(in: speaker.span)),
        let head = head(of: range), isPersonNoun(head)
      else { return nil }
      return description(range, of: mention, in: range)
    }
  }

  // MARK: - Words

  /// The noun that words are about: the last before a preposition or a clause.
  private func head(of tokens: Range<Int>) -> Int? {
    SpeakerKindReader(speech: speech).head(of: tokens)
  }

  private func lastWord(before end: Int, notBefore start: Int) -> Int? {
    guard end > start else { return nil }
    let last = end - 1
    if speech.text.isWord(last) { return last }
    // The stop of an abbreviated title.
    return last > start && speech.text.endsInStop(last) && speech.text.isWord(last - 1)
      ? last - 1 : nil
  }

  private func isPersonNoun(_ token: Int) -> Bool {
    guard speech.text.isWord(token) else { return false }
    let key = speech.text.tokens[token].key
    return !isAddress(token) && PersonNouns.isForOne(key) && speech.mention(at: token) == nil
  }

  /// `Mr` and the like, which say nothing of a person.
  private func isAddress(_ token: Int) -> Bool {
    Self.address.contains(speech.text.tokens[token].key)
  }

  private static let address = WordSet("mr mrs ms miss mx mister madam madame mme sir")

  /// The words without articles and pronouns before them; nil when none are left.
  private func withoutArticle(_ range: Range<Int>) -> Range<Int>? {
    var first = range.lowerBound
    while first < range.upperBound, speech.has(first, [.determiner, .possessive]) { first += 1 }
    return first < range.upperBound ? first..<range.upperBound : nil
  }
}
