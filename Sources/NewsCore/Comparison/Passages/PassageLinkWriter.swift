/// Makes links of pairs of sentences, with what the two have in common.
struct PassageLinkWriter {
  private let scene: PassageScene
  private let documents: [Document]
  /// For each sentence its words in order, those that have numbers.
  private let words: [[(number: Int32, span: TextSpan)]]

  /// How many words a reason names at most.
  private static let mostWords = 4

  init(scene: PassageScene, documents: [Document], numbering: WordNumbering) {
    self.scene = scene
    self.documents = documents
    words = scene.sentences.map { sentence in
      let document = documents[sentence.place.document]
      let words = ComparedWordReader(document: document).words(
        in: document.sentences[sentence.place.sentence].tokens)
      return words.compactMap { word in
        numbering.known(word).map { (number: $0, span: word.token.span) }
      }
    }
  }

  func link(of pair: PassagePair, certainty: Int) -> PassageLink {
    PassageLink(
      one: scene.sentences[pair.one].place, other: scene.sentences[pair.other].place,
      certainty: certainty, reasons: scene.isVerbatim(pair) ? ["the same words"] : reasons(pair))
  }

  private func reasons(_ pair: PassagePair) -> [String] {
    let (one, other) = (scene.sentences[pair.one], scene.sentences[pair.other])
    let names = Bag.shared(one.names, other.names)
    let numbers = Bag.shared(one.numbers, other.numbers)
    let rest = Bag.shared(one.words, other.words).filter {
      !names.contains($0) && !numbers.contains($0)
    }
    let text = documents[one.place.document].text
    return [("names", names), ("figures", numbers), ("words", rest)].compactMap { title, shared in
      let words = spans(of: shared, in: pair.one).map { text[$0] }
      return words.isEmpty ? nil : "\(title): \(words.joined(separator: ", "))"
    }
  }

  /// Where the words of a sentence are that have the numbers that weigh most, in order.
  private func spans(of numbers: [Int32], in sentence: Int) -> [TextSpan] {
    guard !numbers.isEmpty else { return [] }
    let rarities = scene.rarities
    var wanted = numbers.sorted {
      (rarities[Int($1)], $0) < (rarities[Int($0)], $1)
    }.prefix(Self.mostWords)
    var spans: [TextSpan] = []
    for word in words[sentence] {
      guard let place = wanted.firstIndex(of: word.number) else { continue }
      wanted.remove(at: place)
      spans.append(word.span)
    }
    return spans
  }
}
