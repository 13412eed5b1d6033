/// Scores the cues of a sentence: first each by itself, then in view of the others.
///
/// Of two words one in the words that the other gives is rarely a cue, and two side by side may be
/// one cue; so trees see what a linear model says of a cue and of its neighbours.
package struct CueJudge: Sendable {
  /// The judge that the program carries.
  package static let shared = CueJudge(weights: .shared, forest: .shared)

  let weights: CueWeights
  let forest: CueForest

  package init(weights: CueWeights, forest: CueForest) {
    self.weights = weights
    self.forest = forest
  }

  /// For each source of each cue of some sentences the log odds, in steps of `CueWeights.scale`.
  ///
  /// The trees judge many sources in the time of one, so sentences are best judged together.
  func scores(of sentences: [[ReadCue]]) -> [[[Int]]] {
    let values = sentences.map { Self.inContext($0, weights) }
    var scores = forest.scores(values.flatMap { $0.flatMap(\.self) })[...]
    return values.map { cues in
      cues.map { sources in
        defer { scores = scores.dropFirst(sources.count) }
        return Array(scores.prefix(sources.count))
      }
    }
  }

  /// For each source of each cue its features with those of its neighbours.
  static func inContext(_ cues: [ReadCue], _ weights: CueWeights) -> [[CueFeatureValues]] {
    let scores = cues.map { $0.values.map(weights.score) }
    let tops = scores.map { $0.max() ?? lowest }
    let sources = zip(cues, scores).map { cue, scores in
      cue.cue.sources[scores.indices.max { scores[$0] < scores[$1] } ?? 0].phrase.tokens
    }
    return cues.indices.map { place in
      cues[place].values.indices.map { number in
        var values = cues[place].values[number]
        values[.score] = step(scores[place][number])
        values[.rivalScore] = step(
          scores[place].indices.lazy.filter { $0 != number }.map { scores[place][$0] }.max()
            ?? lowest)
        values[.scoreBefore] = step(tops[..<place].max() ?? lowest)
        values[.scoreAfter] = step(tops[(place + 1)...].max() ?? lowest)
        let own = cues[place].cue.sources[number].phrase.tokens
        func neighbour(_ other: Int) -> (score: Int, distance: Int, shares: Int) {
          guard cues.indices.contains(other) else { return (step(lowest), 0, 0) }
          return (
            step(tops[other]), min(40, abs(cues[other].cue.token - cues[place].cue.token)),
            sources[other].overlaps(own) ? 1 : 0
          )
        }
        let (previous, following) = (neighbour(place - 1), neighbour(place + 1))
        values[.previousScore] = previous.score
        values[.previousDistance] = previous.distance
        values[.sharesPrevious] = previous.shares
        values[.followingScore] = following.score
        values[.followingDistance] = following.distance
        values[.sharesFollowing] = following.shares
        values[.secondPreviousScore] = neighbour(place - 2).score
        values[.secondFollowingScore] = neighbour(place + 2).score
        func best(where isWanted: (Int) -> Bool) -> Int {
          var best = lowest
          for other in cues.indices where other != place && isWanted(other) {
            best = max(best, tops[other])
          }
          return step(best)
        }
        values[.sameSourceScore] = best { sources[$0].overlaps(own) }
        values[.outerScore] = best { $0 < place && cues[$0].cue.token < own.lowerBound }
        values[.innerScore] = best {
          $0 > place && sources[$0].lowerBound > cues[place].cue.token
        }
        return values
      }
    }
  }

  /// The score that stands for none.
  private static let lowest = -128

  /// A score as a feature, 0 to 127.
  private static func step(_ score: Int) -> Int { max(0, min(127, score / 2 + 64)) }
}
