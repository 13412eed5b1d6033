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
    let document = documents[one.place.document]
    let written = ComparedWordReader(document: document).words(
      in: document.sentences[one.place.sentence].tokens)
    return [("names", names), ("figures", numbers), ("words", rest)].compactMap { title, shared in
      let words = words(shared, of: written).map { document.text[$0.token.span] }
      return words.isEmpty ? nil : "\(title): \(words.joined(separator: ", "))"
    }
  }

  /// The words of a sentence with the numbers that weigh most, in order.
  private func words(_ numbers: [Int32], of sentence: [ComparedWord]) -> [ComparedWord] {
    let wanted = numbers.sorted {
      (scene.rarities[Int($1)], $0) < (scene.rarities[Int($0)], $1)
    }.prefix(Self.words)
    var seen: Set<Int32> = []
    return sentence.filter { word in
      guard let number = numbering.known(word), wanted.contains(number) else { return false }
      return seen.insert(number).inserted
    }
  }
}
