/// Proposes as speaker whom a later part of the same quotation names: `“We won.`, in the next
/// paragraph `“They lost,” Park said.`; `It was “old” and “leaky”, according to Park.`
struct ContinuedCandidates {
  private let passages: [QuotedPassage]
  private let frames: [SpeechFrame]
  private let cues: CueCandidates
  /// For each passage the index of its frame.
  private var homes: [Int?]
  /// For each passage what is proposed.
  private var found: [SpeakerCandidate?]

  init(scene: SpeechScene, cues: CueCandidates) {
    passages = scene.passages
    frames = scene.frames
    self.cues = cues
    homes = Array(repeating: nil, count: passages.count)
    found = Array(repeating: nil, count: passages.count)
    for (home, frame) in frames.enumerated() {
      for index in frame.passages { homes[index] = home }
    }
    propose()
  }

  /// The tag of the first later part that has one.
  func candidate(for index: Int) -> SpeakerCandidate? { found[index] }

  /// Goes from the last passage to the first, as each is named where the one behind it is.
  private mutating func propose() {
    var next: Int?
    // The tags of the later parts of `next`, where it is open and where it is joined.
    var later: SpeakerCandidate?
    var last: SpeakerCandidate?
    var isNextJoined = false
    for index in passages.indices.reversed() where passages[index].depth == 0 {
      if !passages[index].isClosed, let next, passages[next].isContinuation {
        later = tag(of: next) ?? (passages[next].isClosed ? nil : later)
      } else {
        later = nil
      }
      if isJoined(index) {
        // The tag is that of all of them.
        if !isNextJoined { last = tag(of: index + 1) }
        isNextJoined = true
        found[index] = last
      } else {
        isNextJoined = false
        found[index] = later.map {
          SpeakerCandidate(phrase: $0.phrase, rule: .namedAfter, cue: $0.cue, score: $0.score - 8)
        }
      }
      next = index
    }
  }

  /// Whether only `and`, `or`, `but` or a comma stand between the passage and the next one.
  private func isJoined(_ index: Int) -> Bool {
    guard index + 1 < passages.count, passages[index + 1].depth == 0,
      passages[index + 1].block == passages[index].block
    else { return false }
    let speech = cues.speech
    let between =
      passages[index].outerTokens.upperBound..<passages[index + 1].outerTokens.lowerBound
    return !between.isEmpty && between.count <= 2
      && between.allSatisfy { speech.isComma($0) || speech.has($0, .conjunction) }
  }

  private func tag(of index: Int) -> SpeakerCandidate? {
    guard let home = homes[index] else { return nil }
    let found = cues.candidates(for: passages[index], in: frames[home].tokens)
    return found.first { $0.rule == .tag || $0.rule == .accordingTo }
  }
}
