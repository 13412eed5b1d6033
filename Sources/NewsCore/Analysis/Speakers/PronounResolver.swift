/// Decides for whom `he` or `she` stands.
///
/// The antecedent is the person named most recently, subjects before others, among those whom the
/// pronoun fits and who are not named inside a quotation; nobody when two fit equally well.
struct PronounResolver {
  let speech: SpeechText
  private let genders: PersonGenders

  init(speech: SpeechText) {
    self.speech = speech
    genders = PersonGenders(speech: speech)
  }

  /// The mention that the pronoun at `token` stands for; `speaker` is who was quoted last before
  /// it.
  func antecedent(of token: Int, in frame: Int, frames: [SpeechFrame], speaker: Int?) -> Int? {
    let grammar = speech.grammar[token]
    let gender: PersonGenders.Gender
    if grammar.contains(.masculine) {
      gender = .male
    } else if grammar.contains(.feminine) {
      gender = .female
    } else {
      return nil
    }
    var best: [(person: FoldedKey, mention: Int, score: Int)] = []
    var back = 0
    for index in stride(from: frame, through: max(0, frame - 8), by: -1) {
      let range = frames[index].tokens
      let isBlockStart = index > 0 && frames[index - 1].block != frames[index].block
      for candidate in mentions(in: range, before: token) {
        guard let key = genders.key(of: candidate), genders.gender(of: candidate) != gender.opposite
        else { continue }
        var score = 100 - back * 12 + prominence(candidate, in: range)
        if genders.gender(of: candidate) == gender { score += 12 }
        if let speaker, genders.key(of: speaker) == key { score += 14 }
        if let place = best.firstIndex(where: { $0.person == key }) {
          best[place].score = max(best[place].score, score) + 2
        } else {
          best.append((key, candidate, score))
        }
      }
      back += isBlockStart ? 2 : 1
    }
    let ranked = best.sorted { $0.score > $1.score }
    guard let first = ranked.first, first.score > 40 else { return nil }
    if ranked.count > 1, first.score - ranked[1].score < 4 { return nil }
    return first.mention
  }

  /// The persons named in the range before `token` outside quotations, the last first.
  private func mentions(in range: Range<Int>, before token: Int) -> [Int] {
    var found: [Int] = []
    var index = min(range.upperBound, token) - 1
    while index >= range.lowerBound {
      if let mention = speech.mention(at: index) {
        if speech.mentions[mention].kind == .person, speech.depth[index] == 0 {
          found.append(mention)
        }
        index = speech.tokens(of: mention).lowerBound
      }
      index -= 1
    }
    return found
  }

  /// Subjects come first, owners and what a preposition governs last.
  private func prominence(_ mention: Int, in range: Range<Int>) -> Int {
    let words = speech.tokens(of: mention)
    if speech.isPossessive(mention) { return -4 }
    var before = words.lowerBound - 1
    while before > range.lowerBound, speech.text.isWord(before), speech.text.isCapitalised(before) {
      before -= 1
    }
    if before >= range.lowerBound, speech.has(before, .preposition) { return -6 }
    let next = words.upperBound
    guard next < range.upperBound else { return -3 }
    if speech.has(next, [.auxiliary, .saying, .labelling, .intending, .irregularPast, .adverb]) {
      return 8
    }
    return words.lowerBound == range.lowerBound ? 6 : 0
  }
}
