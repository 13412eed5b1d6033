/// Reads the sentences of documents for the comparison: those of the prose, as furniture and lines
/// about the article are nothing it says.
struct ComparedSentenceReader {
  private(set) var numbering: WordNumbering

  init(rarity: WordRarity) {
    numbering = WordNumbering(rarity: rarity)
  }

  /// The sentences of a document in reading order, without those that have no word that says
  /// something.
  mutating func sentences(of document: Document, number: Int) -> [ComparedSentence] {
    let blocks = document.article.blocks
    var mentions = document.mentions[...]
    var sentences: [ComparedSentence] = []
    for (index, sentence) in document.sentences.enumerated() where blocks[sentence.block].isProse {
      while let first = mentions.first, first.span.end <= sentence.span.start {
        mentions.removeFirst()
      }
      let place = SentencePlace(document: number, sentence: index)
      let read = self.sentence(at: place, sentence.tokens, in: document, mentions)
      if !read.words.isEmpty { sentences.append(read) }
    }
    return sentences
  }

  private mutating func sentence(
    at place: SentencePlace, _ tokens: Range<Int>, in document: Document,
    _ mentions: ArraySlice<Mention>
  ) -> ComparedSentence {
    var mentions = mentions
    var words: [Int32] = []
    var plain: [Int32] = []
    var names: [Int32] = []
    var numbers: [Int32] = []
    var wording = FoldedKey()
    var stems: [(key: UInt64, saysSomething: Bool)] = []
    for token in document.tokens[tokens] where token.isWord {
      wording.append(UInt32(truncatingIfNeeded: token.key.value))
    }
    for word in ComparedWordReader(document: document).words(in: tokens) {
      while let first = mentions.first, first.span.end <= word.token.span.start {
        mentions.removeFirst()
      }
      let known = numbering.number(of: word)
      stems.append((word.key, known != nil))
      guard let number = known else { continue }
      words.append(number)
      if mentions.first?.span.contains(word.token.span.start) ?? false {
        names.append(number)
      } else {
        plain.append(number)
      }
      if word.isNumber { numbers.append(number) }
    }
    return ComparedSentence(
      place: place, words: Bag.bag(of: words), plain: Bag.bag(of: plain),
      names: Bag.bag(of: names), numbers: Bag.bag(of: numbers), runs: Self.runs(of: stems),
      wording: wording.value)
  }

  private static func runs(of stems: [(key: UInt64, saysSomething: Bool)]) -> [UInt64] {
    let length = ComparedSentence.runLength
    guard stems.count >= length else { return [] }
    let runs = (0...stems.count - length).compactMap { start -> UInt64? in
      let run = stems[start..<start + length]
      guard run.contains(where: \.saysSomething) else { return nil }
      return run.reduce(0) { PhraseKey.mixed($0 ^ $1.key) }
    }
    return Set(runs).sorted()
  }
}
