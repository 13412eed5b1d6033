/// Finds the persons for whom `he` or `she` may stand.
///
/// They are of fitting gender and named in the last sentences outside quotations. By rules of thumb
/// the subject of a main clause comes before whoever else is named in it, the nearer sentence before
/// the farther, and a subject that is a pronoun itself counts as the person it stands for.
struct AntecedentFinder {
  let scene: SpeechScene
  let subjects: SubjectFinder
  /// How many sentences back an antecedent may stand.
  private let reach = 8
  /// By how much the best must beat the second.
  private let margin = 4

  private var speech: SpeechText { scene.speech }
  private var frames: [SpeechFrame] { scene.frames }

  /// Those for whom the pronoun at `token` of frame `frame` may stand, the nearest first.
  func antecedents(of token: Int, in frame: Int, history: SpeechHistory) -> [Antecedent] {
    guard let gender = gender(of: token) else { return [] }
    var ranking = ranking(of: token, in: frame, gender: gender, reach: reach, stopsEarly: false)
    // Who spoke last may be named farther back.
    for turn in [history.last, history.earlier] {
      guard let mention = turn?.mention, speech.mentions[mention].kind == .person else { continue }
      let key = scene.identity(of: mention)
      if ranking.entries.contains(where: { $0.person == key }) { continue }
      add(mention, gender: gender, score: 40, distance: 12, role: 5, to: &ranking)
    }
    return ranking.entries
  }

  /// The body for which an `it` that speaks stands: what the sentence so far, else the one before in
  /// its paragraph, is about.
  func body(for token: Int, in frame: Int) -> Int? {
    for home in [frame, frame - 1] where home >= 0 {
      guard frames[home].block == frames[frame].block else { continue }
      let subject = subjects.mainSubject(
        from: frames[home].tokens.lowerBound, before: min(frames[home].tokens.upperBound, token),
        depth: 0)
      guard let subject else { continue }
      guard case .mention(let mention) = subject.head,
        speech.mentions[mention].kind == .organisation
      else { return nil }
      return mention
    }
    return nil
  }

  /// The best by rules of thumb alone.
  private func likeliest(
    of token: Int, in frame: Int, gender: PersonGenders.Gender, reach: Int
  ) -> Int? {
    ranking(of: token, in: frame, gender: gender, reach: reach, stopsEarly: true)
      .best(margin: margin)?.mention
  }

  private func ranking(
    of token: Int, in frame: Int, gender: PersonGenders.Gender, reach: Int, stopsEarly: Bool
  ) -> AntecedentRanking {
    var ranking = AntecedentRanking()
    var distance = 0
    for index in stride(from: frame, through: max(0, frame - reach), by: -1) {
      let end = min(frames[index].tokens.upperBound, token)
      let subject = mainSubject(of: index, before: end, gender: gender, reach: reach - distance)
      for candidate in mentions(in: frames[index].tokens.lowerBound..<end)
      where !isInOpening(candidate, of: index) || index < frame && candidate == subject {
        let role = role(candidate, in: frames[index].tokens)
        let isSubject = candidate == subject
        add(
          candidate, gender: gender,
          score: 100 - distance * 10 + Self.prominence[role]
            + (isSubject ? index == frame ? 30 : 14 : 0),
          distance: distance, role: role, isSubject: isSubject, to: &ranking)
      }
      if let subject, !frames[index].tokens.contains(speech.tokens(of: subject).lowerBound) {
        add(
          subject, gender: gender, score: 108 - distance * 10, distance: distance, role: 0,
          isSubject: true, isChained: true, to: &ranking)
      }
      if stopsEarly, ranking.isSettled(at: 100 - distance * 10) { break }
      distance += index > 0 && frames[index - 1].block != frames[index].block ? 2 : 1
    }
    return ranking
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
      return likeliest(of: token, in: frame, gender: gender, reach: min(3, reach - 1))
    case .description, nil: return nil
    }
  }

  private func add(
    _ mention: Int, gender: PersonGenders.Gender, score: Int, distance: Int, role: Int,
    isSubject: Bool = false, isChained: Bool = false, to ranking: inout AntecedentRanking
  ) {
    let known = scene.genders.gender(of: mention)
    guard let key = scene.genders.key(of: mention), known != gender.opposite else { return }
    let isKnown = known == gender
    ranking.add(
      Antecedent(
        person: key, mention: mention, score: score + (isKnown ? 12 : 0), distance: distance,
        role: role, isSubject: isSubject, speaks: speaks(mention), isChained: isChained,
        mentions: 1, isKnown: isKnown))
  }

  /// `Park said`, `said Park`, but not `told Park`.
  private func speaks(_ mention: Int) -> Bool {
    let words = speech.tokens(of: mention)
    var next = words.upperBound
    while next < speech.text.tokens.count, speech.has(next, [.adverb, .auxiliary]) { next += 1 }
    if next < speech.text.tokens.count, speech.has(next, .saying) { return true }
    var before = words.lowerBound - 1
    while before > 0, speech.text.isWord(before), speech.text.isCapitalised(before) { before -= 1 }
    return before >= 0 && speech.has(before, .saying)
      && !Self.telling.contains(speech.text.tokens[before].key)
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

  /// What a mention is in its sentence: before a verb 0, alone 1, at the end 2, an owner or after a
  /// preposition 3, before a noun that it qualifies 4.
  private func role(_ mention: Int, in range: Range<Int>) -> Int {
    let words = speech.tokens(of: mention)
    if speech.isPossessive(mention) { return 3 }
    var before = words.lowerBound - 1
    while before > range.lowerBound, speech.text.isWord(before), speech.text.isCapitalised(before) {
      before -= 1
    }
    if before >= range.lowerBound, speech.has(before, .preposition) { return 3 }
    let next = words.upperBound
    guard next < range.upperBound else { return 2 }
    if subjects.isFinite(next) || speech.has(next, .adverb) { return 0 }
    let qualifies = speech.text.tokens[next].shape == .lower && speech.grammar[next].isEmpty
    return qualifies ? 4 : 1
  }

  private static let telling = WordSet("told tell tells telling asked asks asking urged informed")
  /// By rules of thumb how much each role is worth; 5 is that of somebody named out of reach.
  private static let prominence = [4, 0, -3, -6, -10, 0]
}
