import Glibc

/// What two sentences share in other words.
struct RelatedShares {
  private let scene: PassageScene
  /// What each word weighs when a related one stands for it.
  private let weights: [Float]

  /// How far a word says at least what another does to count as the other.
  private static let same: Float = 0.3

  init(_ scene: PassageScene) {
    self.scene = scene
    weights = EchoLikeness.weights(in: scene, counts: Self.counts(in: scene))
  }

  /// For each two sentences the mean from either side of what words of one weigh that the other does not
  /// have, as far as a word it has, both in no name, is related to them.
  func grid() -> NumberGrid {
    let count = scene.sentences.count
    let places = Bag.places(of: scene.sentences.map(\.plain), words: weights.count)
    var grid = NumberGrid(rows: count, columns: count)
    var strengths = Array(repeating: Float(0), count: weights.count)
    for (row, sentence) in scene.sentences.enumerated() {
      var touched: [Int32] = []
      for word in sentence.plain {
        for relation in scene.relations[Int(word)] {
          if strengths[Int(relation.word)] == 0 { touched.append(relation.word) }
          strengths[Int(relation.word)] = max(strengths[Int(relation.word)], relation.strength)
        }
      }
      for word in sentence.words { strengths[Int(word)] = 0 }
      for word in touched where strengths[Int(word)] > 0 {
        let share = weights[Int(word)] * strengths[Int(word)] / 2
        strengths[Int(word)] = 0
        for column in places[Int(word)] {
          grid[row, Int(column)] += share
          grid[Int(column), row] += share
        }
      }
    }
    return grid
  }

  /// For each word in how many sentences it or one that stands for it is.
  private static func counts(in scene: PassageScene) -> [Float] {
    let places = Bag.places(of: scene.sentences.map(\.words), words: scene.rarities.count)
    var marks = Array(repeating: Int32(-1), count: scene.sentences.count)
    return places.indices.map { word in
      guard !places[word].isEmpty else { return 0 }
      var count: Float = 0
      func add(_ sentences: [Int32]) {
        for sentence in sentences where marks[Int(sentence)] != Int32(word) {
          marks[Int(sentence)] = Int32(word)
          count += 1
        }
      }
      add(places[word])
      for relation in scene.relations[word] where relation.strength > same {
        add(places[Int(relation.word)])
      }
      return count
    }
  }
}
