/// Makes links of pairs of sentences, with what the two have in common.
struct PassageLinkWriter {
  let scene: PassageScene
  let documents: [Document]
  let numbering: WordNumbering

  /// How many words a reason names at most.
  private static let words = 4

  func link(of pair: PassagePair, certainty: Int) -> PassageLink {
    let (one, other) = (scene.sentences[pair.one], scene.sentences[pair.other])
    return PassageLink(
      one: one.place, other: other.place, certainty: certainty,
      reasons: scene.isVerbatim(pair) ? ["the same words"] : reasons(one, other))
  }

  private func reasons(_ one: ComparedSentence, _ other: ComparedSentence) -> [String] {
    let names = Bag.shared(one.names, other.names)
    let numbers = Bag.shared(one.numbers, other.numbers)
    let rest = Bag.shared(one.words, other.words).filter {
      !names.contains($0) && !numbers.contains($0)
    }
    return [("names", names), ("figures", numbers), ("words", rest)].compactMap { title, shared in
      let words = words(shared, of: one.place)
      return words.isEmpty ? nil : "\(title): \(words.joined(separator: ", "))"
    }
  }

  /// The words of a sentence with the numbers that weigh most, as they are written there, in order.
  private func words(_ numbers: [Int32], of place: SentencePlace) -> [String] {
    let wanted = numbers.sorted {
      (scene.rarities[Int($1)], $0) < (scene.rarities[Int($0)], $1)
    }.prefix(Self.words)
    let document = documents[place.document]
    var seen: Set<Int32> = []
    var words: [String] = []
    let tokens = document.sentences[place.sentence].tokens
    for word in ComparedWordReader(document: document).words(in: tokens) {
      guard let number = numbering.known(word), wanted.contains(number),
        seen.insert(number).inserted
      else { continue }
      words.append(document.text[word.token.span])
    }
    return words
  }
}
