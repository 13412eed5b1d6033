/// Who was quoted so far, in the order of the text.
struct SpeechHistory {
  /// A quotation whose speaker is chosen.
  struct Turn {
    let passage: Int
    let frame: Int
    let block: Int
    let candidate: SpeakerCandidate
    let identity: FoldedKey
    let resolution: SpeakerOption.Resolution?
    /// In percent.
    let certainty: Int

    /// The name that the speaker is known by.
    var mention: Int? {
      if case .mention(let mention) = candidate.phrase.head { mention } else { resolution?.mention }
    }
  }

  private(set) var turns: [Turn] = []

  /// The last turn of somebody other than the last speaker.
  private(set) var earlier: Turn?

  mutating func add(_ turn: Turn) {
    if let last, last.identity != turn.identity { earlier = last }
    turns.append(turn)
  }

  var last: Turn? { turns.last }

  /// The turn of a passage.
  func turn(of passage: Int) -> Turn? {
    turns.last { $0.passage <= passage }.flatMap { $0.passage == passage ? $0 : nil }
  }
}
