/// Decides for whom `he` or `she` stands.
///
/// The antecedent is the person of fitting gender whom the last sentences are about: the subject of
/// a main clause comes before whoever else is named in it, the nearer sentence before the farther,
/// and a subject that is a pronoun itself counts as the person it stands for. Names inside
/// quotations do not count. When two fit equally well it is nobody.
struct PronounResolver {
  let speech: SpeechText
  let frames: [SpeechFrame]
  let subjects: SubjectFinder
  private let genders: PersonGenders
  /// How many sentences back an antecedent may stand.
  private let reach = 8
  /// By how much the best must beat the second.
  private let margin = 4

  init(speech: SpeechText, frames: [SpeechFrame]) {
    self.speech = speech
    self.frames = frames
    subjects = SubjectFinder(speech: speech)
    genders = PersonGenders(speech: speech)
  }

  /// The mention that the pronoun at `token` of frame `frame` stands for; `speaker` is who was
  /// quoted last.
  func antecedent(of token: Int, in frame: Int, speaker: Int?) -> Int? {
    antecedent(of: token, in: frame, speaker: speaker, reach: reach)
  }

  private func antecedent(of token: Int, in frame: Int, speaker: Int?, reach: Int) -> Int? {
    guard let gender = gender(of: token) else { return nil }
    var ranking = PersonRanking()
    var distance = 0
    for index in stride(from: frame, through: max(0, frame - reach), by: -1) {
      let end = min(frames[index].tokens.upperBound, token)
      let subject = mainSubject(of: index, before: end, gender: gender, reach: reach - distance)
      for candidate in mentions(in: frames[index].tokens.lowerBound..<end)
      where !isInOpening(candidate, of: index) || index < frame && candidate == subject {
        add(
          candidate, gender: gender, speaker: speaker,
          score: 100 - distance * 10 + prominence(candidate, in: frames[index].tokens)
            + (candidate == subject ? index == frame ? 30 : 14 : 0), to: &ranking)
      }
      if let subject, !frames[index].tokens.contains(speech.tokens(of: subject).lowerBound) {
        add(subject, gender: gender, speaker: speaker, score: 108 - distance * 10, to: &ranking)
      }
      if ranking.isSettled(at: 100 - distance * 10) { break }
      distance += index > 0 && frames[index - 1].block != frames[index].block ? 2 : 1
    }
    return ranking.best(margin: margin)
  }

  /// Whether the name stands in words such as `Asked about Park,` whose subject comes after them.
  private func isInOpening(_ mention: Int, of frame: Int) -> Bool {
    let tokens = frames[frame].tokens
    guard let comma = subjects.openingEnd(from: tokens.lowerBound, before: tokens.upperBound) else {
      return false
    }
    return speech.tokens(of: mention).lowerBound < comma
  }

  /// The person a sentence is about, by name or through a pronoun.
  private func mainSubject(
    of frame: Int, before end: Int, gender: PersonGenders.Gender, reach: Int
  ) -> Int? {
    let subject = subjects.mainSubject(
      from: frames[frame].tokens.lowerBound, before: end, depth: 0)
    switch subject?.head {
    case .mention(let mention): return speech.mentions[mention].kind == .person ? mention : nil
    case .pronoun(let token):
      guard reach > 0, self.gender(of: token) == gender else { return nil }
      return antecedent(of: token, in: frame, speaker: nil, reach: min(3, reach - 1))
    case .description, nil: return nil
    }
  }

  private func add(
    _ mention: Int, gender: PersonGenders.Gender, speaker: Int?, score: Int,
    to ranking: inout PersonRanking
  ) {
    let known = genders.gender(of: mention)
    guard let key = genders.key(of: mention), known != gender.opposite else { return }
    let isSpeaker = speaker.flatMap { genders.key(of: $0) } == key
    ranking.add(key, mention, score: score + (known == gender ? 12 : 0) + (isSpeaker ? 6 : 0))
  }

  private func gender(of token: Int) -> PersonGenders.Gender? {
    if speech.has(token, .masculine) { return .male }
    return speech.has(token, .feminine) ? .female : nil
  }

  /// The persons named in the range outside quotations, the last first.
  private func mentions(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = range.upperBound - 1
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

  /// Subjects come first; owners, what a preposition governs and names that qualify a noun come
  /// last.
  private func prominence(_ mention: Int, in range: Range<Int>) -> Int {
    let words = speech.tokens(of: mention)
    if speech.isPossessive(mention) { return -6 }
    var before = words.lowerBound - 1
    while before > range.lowerBound, speech.text.isWord(before), speech.text.isCapitalised(before) {
      before -= 1
    }
    if before >= range.lowerBound, speech.has(before, .preposition) { return -6 }
    let next = words.upperBound
    guard next < range.upperBound else { return -3 }
    if subjects.isFinite(next) || speech.has(next, .adverb) { return 4 }
    let qualifies = speech.text.tokens[next].shape == .lower && speech.grammar[next].isEmpty
    return qualifies ? -10 : 0
  }
}
