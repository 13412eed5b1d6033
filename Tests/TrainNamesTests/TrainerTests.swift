import NewsCore
import Testing

@testable import train_names

/// Learning weights.
struct TrainerTests {
  private static let article = ConllFile.Article(
    tokens: [
      ["Today", "Brenda", "Quill", "spoke", "in", "Vostra", "."],
      ["Later", "Tomas", "Ferro", "spoke", "in", "Ulmen", "."],
      ["Then", "Orla", "Sand", "spoke", "in", "Pirret", "."],
    ],
    tags: Array(repeating: ["O", "B-PER", "I-PER", "O", "O", "B-LOC", "O"], count: 3))

  private func learned(seed: UInt64, rounds: Int = 8) -> (TrainedWeights, [Float]) {
    var set = TrainingSet(groups: .all)
    set.add(Self.article, weight: 1)
    var likelihoods: [Float] = []
    let weights = Trainer(lasso: 0.01, leastCount: 1)
      .weights(from: set, rounds: rounds, seed: seed) { likelihoods.append($1) }
    return (weights, likelihoods)
  }

  @Test
  func learnsWhatItIsShown() {
    let (weights, likelihoods) = learned(seed: 1)
    #expect(likelihoods.count == 8)
    #expect(zip(likelihoods, likelihoods.dropFirst()).allSatisfy { $0 < $1 })
    let tags = TokenTagger(weights: weights).tags(for: [
      ["Today", "Nuria", "Abate", "spoke", "in", "Gorlen", "."]
    ])
    #expect(tags == [["O", "B-PER", "I-PER", "O", "O", "B-LOC", "O"]])
  }

  @Test
  func theSameSeedGivesTheSameWeights() {
    let (first, second) = (learned(seed: 3).0, learned(seed: 3).0)
    #expect(first.entries.map(\.key) == second.entries.map(\.key))
    #expect(first.entries.map(\.value) == second.entries.map(\.value))
    #expect(first.transitions == second.transitions)
  }

  @Test
  func aGroupThatIsLeftOutHasNoWeights() {
    var (all, fewer) = (TrainingSet(groups: .all), TrainingSet(groups: [.words]))
    all.add(Self.article, weight: 1)
    fewer.add(Self.article, weight: 1)
    #expect(fewer.index.features.count < all.index.features.count)
    #expect(Set(fewer.index.features).isSubset(of: Set(all.index.features)))
  }
}
