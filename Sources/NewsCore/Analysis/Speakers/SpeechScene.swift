/// A document as the choice of speakers needs it: its words, the writer's sentences, what is quoted
/// and who is named how often.
struct SpeechScene {
  let speech: SpeechText
  let frames: [SpeechFrame]
  let passages: [QuotedPassage]
  let genders: PersonGenders
  /// What each block is for.
  let blocks: [Block.Kind]
  /// How often each person is named.
  private let counts: [FoldedKey: Int]
  /// The counts of all persons, the highest first.
  private let ranks: [Int]

  init(document: Document, passages: [QuotedPassage]) {
    speech = SpeechText(document: document, passages: passages)
    self.passages = passages
    frames = SpeechFrame.frames(of: document.sentences, passages: passages, speech: speech)
    genders = PersonGenders(speech: speech)
    blocks = document.article.blocks.map(\.kind)
    var counts: [FoldedKey: Int] = [:]
    for mention in speech.mentions.indices where speech.mentions[mention].kind == .person {
      if let key = genders.key(of: mention) { counts[key, default: 0] += 1 }
    }
    self.counts = counts
    ranks = counts.values.sorted(by: >)
  }

  /// The frame that holds the token, or the last one before it.
  func frame(of token: Int) -> Int {
    max(0, frames.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }

  /// The key under which whoever the words stand for is one with whoever is named alike.
  func identity(of phrase: NounPhrase, standingFor resolved: Int?) -> FoldedKey {
    if let resolved { return identity(of: resolved) }
    switch phrase.head {
    case .mention(let mention): return identity(of: mention)
    case .pronoun(let token): return speech.text.tokens[token].key
    case .description: return speech.text.key(of: speech.span(phrase.tokens))
    }
  }

  func identity(of mention: Int) -> FoldedKey {
    let isPerson = speech.mentions[mention].kind == .person
    return (isPerson ? genders.key(of: mention) : nil)
      ?? speech.text.key(of: speech.mentions[mention].span)
  }

  /// How many persons are named more often, up to 5; 5 for whoever is no person.
  func rank(of identity: FoldedKey) -> Int {
    guard let count = counts[identity] else { return 5 }
    let place = ranks.firstIndex { $0 <= count } ?? 0
    return place < 3 ? place : place < 6 ? 3 : 4
  }
}
