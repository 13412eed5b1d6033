import TestSupport
import Testing

@testable import NewsCore

/// Likelihoods of options and what is decided by them.
@Suite struct SpeechModelTests {
  private static let features = (0..<6).map { SpeechFeature(.rule, $0) }

  /// A model in which the features have weights of 0, 1, 2 … units.
  private var model: SpeechModel {
    var values = Array(repeating: Int16(0), count: SpeechFeature.count)
    for (weight, feature) in Self.features.enumerated() {
      values[feature.number] = Int16(weight * SpeechWeights.scale)
    }
    return SpeechModel(weights: SpeechWeights(values))
  }

  private func choice(_ options: [[SpeechFeature]]) -> SpeechChoice {
    let span = TextSpan(0, 1)
    return SpeechChoice(
      matter: .speaker, span: span,
      options: options.map { SpeechChoice.Option(words: span, name: nil, features: $0) },
      nobody: [])
  }

  @Test func aUnitIsAFactorOfTwo() {
    let options = [[Self.features[1]], [Self.features[2]], [Self.features[1], Self.features[2]]]
    let likelihoods = model.likelihoods(of: choice(options))
    #expect(likelihoods == [2, 4, 8, 1].map { $0 / 15 })
  }

  @Test(arguments: 0..<50)
  func theOrderOfOptionsDoesNotMatter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let options = (0..<8).map { _ in Self.features.filter { _ in Bool.random(using: &random) } }
    let order = options.indices.shuffled(using: &random)
    let straight = model.likelihoods(of: choice(options))
    let mixed = model.likelihoods(of: choice(order.map { options[$0] }))
    #expect(abs(straight.reduce(0, +) - 1) < 1e-12)
    for (place, option) in order.enumerated() {
      #expect(abs(mixed[place] - straight[option]) < 1e-12)
    }
  }

  @Test func answersStayWithinTheirQuestion() {
    #expect(SpeechFeature(.rule, 9999).number == SpeechFeature(.rule, 255).number)
    #expect(SpeechFeature(.rule, -3).number == SpeechFeature(.rule, 0).number)
    #expect(SpeechFeature.question(of: SpeechFeature(.rank, 17).number) == .rank)
  }

  @Test func theProgramCarriesWeights() {
    let empty = choice([[SpeechFeature(.ruleCue, 4)], []])
    let likelihoods = EmbeddedSpeechModel.shared.likelihoods(of: empty)
    #expect(likelihoods[0] != likelihoods[1])
  }

  private func option(_ token: Int, _ identity: String) -> SpeakerOption {
    SpeakerOption(
      candidates: [
        SpeakerCandidate(
          phrase: NounPhrase(tokens: token..<token + 1, head: .mention(token)), rule: .tag,
          cue: nil, score: 50)
      ],
      identity: FoldedKey(identity))
  }

  @Test func likelihoodsOfOnePersonAreOne() {
    let options = [option(0, "park"), option(1, "reyes"), option(2, "park")]
    let verdict = SpeakerChooser().verdict(on: options, [0.3, 0.25, 0.4, 0.05])
    #expect(verdict.speaker?.mention == 2)
    #expect(verdict.certainty == 70)
    #expect(verdict.others.isEmpty)
  }

  @Test func whatIsNotLikelyEnoughStaysOpen() {
    let options = (0..<5).map { option($0, "\($0)") }
    let verdict = SpeakerChooser().verdict(on: options, [0.1, 0.3, 0.05, 0.2, 0.15, 0.2])
    #expect(verdict.speaker == nil && verdict.certainty == 0)
    #expect(verdict.others.map(\.mention) == [1, 3, 4])
  }
}
