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
    /// Whether it says little alone: `former aide`, which says not whose.
    let isBare: Bool
  }

  private let document: Document
  private let speech: SpeechText
  private let words: DescriptionWords
  private let epithets: EpithetReader
  private let titles: TitleDescriptions
  private let appositions: AppositionFinder
  private let quoted: [TextSpan]

  init(_ readers: DescriptionReaders) {
    document = readers.document
    speech = readers.speech
    words = readers.words
    epithets = readers.epithets
    quoted = readers.quoted
    titles = TitleDescriptions(modifiers: readers.modifiers)
    appositions = AppositionFinder(modifiers: readers.modifiers)
  }

  /// In reading order.
  func descriptions() -> [Description] {
    var found: Set<Description> = []
    for mention in document.mentions.indices where document.mentions[mention].kind == .person {
      guard let sentence = document.sentence(at: document.mentions[mention].span.start),
        document.article.blocks[document.sentences[sentence].block].isProse,
        !quoted.contains(where: { $0.contains(document.mentions[mention].span.start) })
      else { continue }
      let tokens = document.sentences[sentence].tokens
      let name = speech.tokens(of: mention)
      let titles = titles.descriptions(before: mention, in: tokens)
      for range in (titles + appositions(beside: name, in: tokens)).compactMap(withoutArticle) {
        let body =
          range.upperBound == titles.last?.upperBound
          ? appositions.body(after: name, in: tokens) : nil
        found.insert(description(range, upTo: body, of: mention, in: tokens))
      }
    }
    return (found.union(resolved())).sorted { ($0.span, $0.mention) < ($1.span, $1.mention) }
  }

  private func appositions(beside name: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    [appositions.description(before: name, in: sentence)].compactMap(\.self)
      + appositions.descriptions(after: name, in: sentence)
  }

  /// - Parameter end: where the description ends, if that is behind the name.
  private func description(
    _ range: Range<Int>, upTo end: Int? = nil, of mention: Int, in sentence: Range<Int>
  ) -> Description {
    let head = self.head(of: range) ?? range.upperBound - 1
    let before = range.lowerBound..<max(range.lowerBound, head)
    let own = epithets.epithets(before: head, in: before, start: sentence.lowerBound)
    return Description(
      mention: mention, span: speech.span(range.lowerBound..<(end ?? range.upperBound)),
      head: words.headword(head),
      epithets: Set(own.map(words.headword)),
      isBare: epithets.isBare(head, after: before, isWhole: head + 1 == range.upperBound))
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
        let head = head(of: range), words.isPersonNoun(head)
      else { return nil }
      return description(range, of: mention, in: range)
    }
  }

  // MARK: - Words

  /// The noun that words are about: the last before a preposition or a clause.
  private func head(of tokens: Range<Int>) -> Int? {
    SpeakerKindReader(speech: speech).head(of: tokens)
  }

  /// The words without articles and pronouns before them; nil when none are left.
  private func withoutArticle(_ range: Range<Int>) -> Range<Int>? {
    var first = range.lowerBound
    while first < range.upperBound, speech.has(first, [.determiner, .possessive]) { first += 1 }
    return first < range.upperBound ? first..<range.upperBound : nil
  }
}
