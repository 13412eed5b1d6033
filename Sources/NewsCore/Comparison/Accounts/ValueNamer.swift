/// Says in a few words what values of several accounts are of, where none of them says what is counted.
struct ValueNamer {
  /// Where an account gives a value.
  struct Place {
    /// The index of the document, and of the sentence in it.
    let document: Int
    let sentence: Int
    let span: TextSpan
  }

  private struct Word {
    /// Of a word of a name the whole name.
    let span: TextSpan
    let key: UInt64
    /// How much it says, the less the further it is from the value.
    let weight: Float
  }

  let documents: [Document]

  private static let most = 3
  /// So many words further from the value a word counts half.
  private static let reach: Float = 8
  /// Words that say less say little about anything: `time`, `new`.
  private static let least: Float = 0.25

  /// The telling words that sentences have in common, the most telling first, `day: ferry, killing`; of
  /// an age whose it is; else the words around the first value.
  func name(of places: [Place], _ kind: Difference.Kind) -> String {
    if kind == .age, let owner = places.lazy.compactMap(person(before:)).first {
      return "age of \(owner)"
    }
    let first = places[0]
    let others = places.dropFirst().map { Set(words(around: $0).map(\.key)) }
    var (keys, spans): (Set<UInt64>, Set<TextSpan>) = ([], [])
    let shared = words(around: first).filter { word in
      others.contains { $0.contains(word.key) } && keys.insert(word.key).inserted
    }
    let telling = shared.sorted { ($1.weight, $0.span) < ($0.weight, $1.span) }
      .filter { spans.insert($0.span).inserted }.prefix(Self.most)
    let document = documents[first.document]
    if telling.isEmpty {
      return PhraseAround(document: document).words(
        around: first.span, in: document.sentences[first.sentence])
    }
    let name = telling.map { document.text.singleSpaced($0.span) }.joined(separator: ", ")
    return kind == .date ? "day: \(name)" : name
  }

  /// The person who is named last before a value in its sentence.
  private func person(before place: Place) -> String? {
    let document = documents[place.document]
    let sentence = document.sentences[place.sentence].span
    return document.mentions.last {
      $0.kind == .person && sentence.contains($0.span) && $0.span.end <= place.span.start
    }.map { document.text.singleSpaced($0.span) }
  }

  /// The words of the sentence of a value that say something, without the value.
  private func words(around place: Place) -> [Word] {
    let document = documents[place.document]
    let tokens = document.sentences[place.sentence].tokens
    let words = ComparedWordReader(document: document).words(in: tokens)
    let behind = words.count { $0.token.span.start < place.span.start }
    return words.enumerated().compactMap { index, word in
      let rarity = WordRarity.shared.weight(of: word.token, stem: word.key)
      guard !word.isLight, !word.isNumber, rarity >= Self.least,
        !place.span.contains(word.token.span), !isValue(word.token.span, in: document),
        !isAbbreviation(word.token.span, in: document)
      else { return nil }
      let name = document.mentions.first { $0.span.contains(word.token.span) }
      let distance = Float(index < behind ? behind - index : index - behind + 1)
      return Word(
        span: name?.span ?? word.token.span, key: word.key,
        weight: rarity / (1 + distance / Self.reach))
    }
  }

  /// Whether a word is written with full stops, as `p.m.` is: its letters say little.
  private func isAbbreviation(_ span: TextSpan, in document: Document) -> Bool {
    document.text.bytes[span.range].contains(UInt8(ascii: "."))
  }

  private func isValue(_ span: TextSpan, in document: Document) -> Bool {
    document.dates.contains { $0.span.contains(span) }
      || document.figures.contains { $0.span.contains(span) }
  }
}
