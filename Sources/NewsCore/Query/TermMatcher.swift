/// Decides whether a quotation fulfils one term; what is known of a name or of an article is kept.
struct TermMatcher {
  private let term: QuotationTerm
  private let reference: CrossReference
  private let pattern: WordPattern?
  /// For each entity whether it is called so, as far as it was asked for.
  private var names: [Bool?] = []
  /// Whether the article last asked about fulfils the term.
  private var article: (document: Int, fits: Bool)?
  /// The stems of the verb that a cue is a form of, and the stance it may have instead.
  private let verb: [VerbStem]
  private let stance: Stance?

  init(_ term: QuotationTerm, in reference: CrossReference) {
    self.term = term
    self.reference = reference
    pattern = term.words.map { WordPattern($0) }
    if case .cue(let words) = term, !words.isWhole {
      verb = Self.stems(of: FoldedWords(words.text))
      stance = Stance(rawValue: words.text.lowercased())
    } else {
      verb = []
      stance = nil
    }
  }

  mutating func matches(
    _ quotation: Quotation, ofDocument document: Int, texts: inout QuotationTexts
  ) -> Bool {
    switch term {
    case .words: return pattern?.matches(texts.words(of: .quotation)) ?? true
    case .kind(let kind): return quotation.kind == kind
    case .unattributed: return reference.isUnattributed(quotation, inDocument: document)
    case .said: return isSaid(quotation, document, &texts)
    case .about: return isAbout(quotation, document, &texts)
    case .cue: return isCued(quotation, &texts)
    case .account, .before, .after:
      if let article, article.document == document { return article.fits }
      let fits = fits(reference.documents[document].article)
      article = (document, fits)
      return fits
    }
  }

  private func fits(_ article: Article) -> Bool {
    let days = article.metadata.published?.days
    switch term {
    case .before(let date): return days.map { $0.upperBound < date.days.lowerBound } ?? false
    case .after(let date): return days.map { $0.lowerBound > date.days.upperBound } ?? false
    default:
      let account = AccountNames(
        publication: article.metadata.publication, article: article.id.name)
      return account.names.contains { pattern?.matches(name: $0) ?? true }
    }
  }

  private mutating func isSaid(
    _ quotation: Quotation, _ document: Int, _ texts: inout QuotationTexts
  ) -> Bool {
    guard let speaker = quotation.speaker, let pattern else { return false }
    if speaker.mentions.contains(where: { isNamed(reference.links[document][$0].entity) }) {
      return true
    }
    return !reference.documents[document].isPronoun(speaker.span)
      && pattern.matches(texts.words(of: .speaker))
  }

  private mutating func isAbout(
    _ quotation: Quotation, _ document: Int, _ texts: inout QuotationTexts
  ) -> Bool {
    if pattern?.matches(texts.words(of: .surroundings)) ?? true { return true }
    let links = reference.links[document]
    let mentions = reference.documents[document].mentions
    let span = reference.documents[document].surroundings(of: quotation)
    let speakers = quotation.speaker?.mentions.map { links[$0].entity } ?? []
    for index in mentions.indices
    where span.contains(mentions[index].span) && !speakers.contains(links[index].entity) {
      if isNamed(links[index].entity) { return true }
    }
    return false
  }

  private func isCued(_ quotation: Quotation, _ texts: inout QuotationTexts) -> Bool {
    if let stance, quotation.stance == stance { return true }
    let words = texts.words(of: .cue)
    if pattern?.matches(words) ?? true { return true }
    let stems = Self.stems(of: words)
    guard !verb.isEmpty, stems.count >= verb.count else { return false }
    return (0...stems.count - verb.count).contains { stems[$0...].starts(with: verb) }
  }

  private mutating func isNamed(_ entity: Int) -> Bool {
    if names.isEmpty { names = Array(repeating: nil, count: reference.entities.count) }
    if let known = names[entity] { return known }
    let row = reference.entities[entity]
    let isNamed = ([row.name] + row.forms.map(\.text)).contains {
      pattern?.matches(name: $0) ?? true
    }
    names[entity] = isNamed
    return isNamed
  }

  private static func stems(of words: FoldedWords) -> [VerbStem] {
    words.ends.indices.map { VerbStem(words.scalars[words.range(of: $0)]) }
  }
}
