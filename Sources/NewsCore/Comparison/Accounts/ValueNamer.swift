/// Says in a few words what values of several accounts are of, where words for what is counted do not.
struct ValueNamer {
  /// Where an account gives a value.
  struct Place {
    /// The index of the document, and of the sentence in it.
    let document: Int
    let sentence: Int
    let span: TextSpan
  }

  private struct Word {
    /// So many words further from the value a word counts half.
    private static let reach: Float = 8

    /// Of a word of a name the whole name.
    let span: TextSpan
    /// What the name is of that it is a word of; nil for other words.
    let name: EntityKind?
    let key: UInt64
    /// How much it says of any text, and how near it is to the value: 1 beside it.
    let rarity: Float
    let nearness: Float

    /// How much it says, the less the further it is from the value.
    var weight: Float { rarity / (1 + 1 / (nearness * Self.reach)) }
  }

  /// A word that several sentences have.
  private struct SharedWord {
    let text: String
    let name: EntityKind?
    /// Whether it stands beside the values of two.
    let isBeside: Bool
  }

  let documents: [Document]

  /// How many words are said at most, and how many at least where sentences share as many.
  private static let most = 3
  private static let fewest = 2
  /// So many words from a value a word still stands beside it.
  private static let reach: Float = 7

  /// The telling words that the sentences have in common beside the values, `day: ferry, killing`; of an
  /// age whose it is; else the words around the first value.
  ///
  /// - Parameter sort: what a date is, for its name.
  func name(of places: [Place], _ kind: Difference.Kind, called sort: String = "day") -> String {
    if kind == .age, let owner = places.lazy.compactMap(person(before:)).first {
      return "age of \(owner)"
    }
    guard let name = sharedWords(of: places, kind) else {
      let document = documents[places[0].document]
      return PhraseAround(document: document).words(
        around: places[0].span, in: document.sentences[places[0].sentence])
    }
    return kind == .date ? "\(sort): \(name)" : name
  }

  /// The words that the sentences of two places or more have in common, those beside the values first;
  /// nil when none stand there. Who did something on a day does not say what.
  private func sharedWords(of places: [Place], _ kind: Difference.Kind) -> String? {
    let shared = shared(of: places, by: \.weight)
    func isTelling(_ word: SharedWord) -> Bool {
      word.isBeside && !(kind == .date && word.name == .person)
    }
    let beside = shared.filter(isTelling).prefix(Self.most)
    if beside.isEmpty { return nil }
    let others = shared.filter { !isTelling($0) }.prefix(max(0, Self.fewest - beside.count))
    return (beside + others).map(\.text).joined(separator: ", ")
  }

  /// The word in no name, of those in common, that is nearest to the values.
  func nearestSharedWord(of places: [Place]) -> String? {
    shared(of: places, by: \.nearness).first { $0.name == nil }?.text
  }

  /// Those that weigh most in two sentences first.
  private func shared(of places: [Place], by weight: KeyPath<Word, Float>) -> [SharedWord] {
    var shared: [UInt64: (place: Place, word: Word, weights: [Float], beside: Int)] = [:]
    for place in places {
      for (key, words) in Dictionary(grouping: words(around: place), by: \.key) {
        guard let word = words.max(by: { $0[keyPath: weight] < $1[keyPath: weight] }) else {
          continue
        }
        shared[key, default: (place, word, [], 0)].weights.append(word[keyPath: weight])
        if words.contains(where: { $0.nearness * Self.reach >= 1 }) { shared[key]?.beside += 1 }
      }
    }
    let telling = shared.values.filter { $0.weights.count > 1 }
      .map { (shared: $0, weight: $0.weights.sorted(by: >)[1]) }
      .sorted {
        ($1.weight, $0.shared.place.document, $0.shared.word.span)
          < ($0.weight, $1.shared.place.document, $1.shared.word.span)
      }
    var texts: Set<String> = []
    return telling.compactMap { found, _ in
      let text = documents[found.place.document].singleSpaced(found.word.span)
      guard texts.insert(text).inserted else { return nil }
      return SharedWord(text: text, name: found.word.name, isBeside: found.beside > 1)
    }
  }

  /// The person who is named last before a value in its sentence.
  private func person(before place: Place) -> String? {
    let document = documents[place.document]
    return document.person(before: place.span.start, in: document.sentences[place.sentence])
      .map { document.singleSpaced(document.mentions[$0].span) }
  }

  /// The words of the sentence of a value that say something, without the value.
  private func words(around place: Place) -> [Word] {
    let document = documents[place.document]
    let (sentence, tokens) = (
      document.sentences[place.sentence].span, document.sentences[place.sentence].tokens
    )
    let mentions = document.mentions.part(in: sentence, \.span)
    let values =
      document.dates.part(in: sentence, \.span).map(\.span)
      + document.figures.part(in: sentence, \.span).map(\.span)
    let words = ComparedWordReader(document: document).words(in: tokens)
    let behind = words.count { $0.token.span.start < place.span.start }
    return words.enumerated().compactMap { index, word in
      let rarity = WordRarity.shared.weight(of: word.token, stem: word.key)
      guard !word.isLight, !word.isNumber, rarity >= TellingWordReader.least,
        !place.span.contains(word.token.span),
        !values.contains(where: { $0.contains(word.token.span) }),
        !isAbbreviation(word.token.span, in: document)
      else { return nil }
      let name = mentions.first { $0.span.contains(word.token.span) }
      let distance = index < behind ? behind - index : index - behind + 1
      return Word(
        span: name?.span ?? word.token.span, name: name?.kind, key: word.key, rarity: rarity,
        nearness: 1 / Float(distance))
    }
  }

  /// Whether a word is written with full stops, as `p.m.` is: its letters say little.
  private func isAbbreviation(_ span: TextSpan, in document: Document) -> Bool {
    document.text.bytes[span.range].contains(UInt8(ascii: "."))
  }
}
