/// Decides for whom `he`, `she` and `it` stand, one after the other in the order of the text.
///
/// When nobody is likely enough it is nobody.
struct PronounResolver {
  private let scene: SpeechScene
  private let antecedents: AntecedentFinder
  /// For whom the pronouns at tokens stand, as far as they were asked for.
  private var resolutions: [Int: SpeakerOption.Resolution?] = [:]

  init(scene: SpeechScene, subjects: SubjectFinder) {
    self.scene = scene
    antecedents = AntecedentFinder(scene: scene, subjects: subjects)
  }

  /// For whom a pronoun stands; those before it that may stand for the same are settled first.
  ///
  /// What is found of a pronoun behind `frame` is not kept, as more will be known when the text has
  /// come so far.
  mutating func resolution(
    of token: Int, at frame: Int, after history: SpeechHistory, by judge: inout some SpeechJudge
  ) -> SpeakerOption.Resolution? {
    if let known = resolutions[token] { return known }
    if scene.speech.text.tokens[token].key == Self.it {
      return antecedents.body(for: token, in: scene.frame(of: token)).map {
        SpeakerOption.Resolution(mention: $0, likelihood: SpeakerChooser.description)
      }
    }
    guard scene.speech.depth[token] == 0, scene.speech.has(token, [.masculine, .feminine]) else {
      return nil
    }
    var found: SpeakerOption.Resolution?
    var previous: Int?
    var early: [Int] = []
    for token in pronouns(upTo: token) {
      if let known = resolutions[token] {
        found = known
      } else {
        found = resolution(of: token, after: previous, history, &judge)
        resolutions[token] = .some(found)
        if scene.frame(of: token) > frame { early.append(token) }
      }
      previous = token
    }
    for token in early { resolutions[token] = nil }
    return found
  }

  /// The pronouns of the same gender that lead up to one, each at most two sentences after the one
  /// before, that one last.
  private func pronouns(upTo token: Int) -> [Int] {
    let speech = scene.speech
    let gender: WordGrammar = speech.has(token, .masculine) ? .masculine : .feminine
    var chain = [token]
    var home = scene.frame(of: token)
    var start = scene.frames[max(0, home - 2)].tokens.lowerBound
    var before = token - 1
    while before >= start, chain.count < 8 {
      if speech.depth[before] == 0, speech.has(before, .subjectPronoun), speech.has(before, gender)
      {
        chain.append(before)
        home = scene.frame(of: before)
        start = scene.frames[max(0, home - 2)].tokens.lowerBound
      }
      before -= 1
    }
    return chain.reversed()
  }

  private func resolution(
    of token: Int, after previous: Int?, _ history: SpeechHistory, _ judge: inout some SpeechJudge
  ) -> SpeakerOption.Resolution? {
    let home = scene.frame(of: token)
    let found = antecedents.antecedents(of: token, in: home, history: history)
    if found.isEmpty { return nil }
    if let introduced = found.first(where: { isIntroduced($0, at: token, in: home) }) {
      return SpeakerOption.Resolution(
        mention: introduced.mention, likelihood: SpeakerChooser.description)
    }
    let before = previous.map { other in
      AntecedentFeatureReader.Previous(
        identity: (resolutions[other] ?? nil).map { scene.identity(of: $0.mention) },
        distance: home - scene.frame(of: other))
    }
    let reader = AntecedentFeatureReader(
      scene: scene, history: history, frame: home, antecedents: found, previous: before)
    let choice = SpeechChoice(
      matter: .antecedent, span: scene.speech.text.tokens[token].span,
      options: found.indices.map { place in
        let name = scene.speech.mentions[found[place].mention].span
        return SpeechChoice.Option(words: name, name: name, features: reader.features(of: place))
      },
      nobody: reader.nobody())
    let likelihoods = judge.likelihoods(of: choice)
    let best = found.indices.max { likelihoods[$0] < likelihoods[$1] }
    guard let best, likelihoods[best] >= SpeakerChooser.leastAntecedent,
      !isHidden(found[best], at: home, behind: history.last)
    else { return nil }
    return SpeakerOption.Resolution(
      mention: found[best].mention, likelihood: likelihoods[best])
  }

  /// `Park was less sure: “It is open,” he said`: whom the words before the colon are about.
  private func isIntroduced(_ antecedent: Antecedent, at token: Int, in frame: Int) -> Bool {
    guard antecedent.distance == 0, antecedent.isSubject, !antecedent.isChained else {
      return false
    }
    let named = scene.speech.tokens(of: antecedent.mention).lowerBound
    return scene.frames[frame].passages.contains { index in
      let outer = scene.passages[index].outerTokens
      return named < outer.lowerBound && outer.upperBound <= token
        && scene.speech.isColon(outer.lowerBound - 1)
    }
  }

  /// Whether somebody described without a name spoke since the person was named: after `a senior
  /// official said` a pronoun stands for the official.
  private func isHidden(
    _ antecedent: Antecedent, at home: Int, behind turn: SpeechHistory.Turn?
  ) -> Bool {
    guard let turn, turn.candidate.phrase.head == .description, turn.mention == nil,
      scene.frames[home].block - turn.block <= 1
    else { return false }
    return scene.speech.tokens(of: antecedent.mention).lowerBound
      < scene.frames[turn.frame].tokens.lowerBound
  }

  private static let it = FoldedKey("it")
}
