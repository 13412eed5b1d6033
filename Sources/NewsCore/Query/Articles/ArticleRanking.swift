import Glibc

/// Says how well articles answer a query, by BM25 (Robertson and Zaragoza, 2009) with the headline
/// counting more than the rest.
public struct ArticleRanking {
  /// How many times a word of the headline counts.
  public static let headlineWeight = 8.0
  /// How soon more of the same word says nothing new, and how far a long article is held back.
  private static let saturation = 1.2
  private static let lengthWeight = 0.75

  private let weights: [Double]
  private let meanWords: Double

  /// - Parameters:
  ///   - frequencies: for each term of `ArticleMatch.counts` in how many articles it stands.
  ///   - articles: the number of all articles.
  ///   - meanWords: how many words an article has; left out where only counts are at hand.
  public init(frequencies: [Int], articles: Int, meanWords: Double = 1) {
    self.meanWords = max(1, meanWords)
    weights = frequencies.map { frequency in
      let others = Double(max(0, articles - frequency))
      return max(1e-6, log((others + 0.5) / (Double(frequency) + 0.5)))
    }
  }

  public func score(of match: ArticleMatch) -> Double {
    score(of: match.counts, length: Double(match.words) / meanWords)
  }

  /// The score of an article that has so much of each term.
  ///
  /// - Parameter length: how many times as long as others the article is.
  public func score(of counts: [ArticleMatch.Count], length: Double = 1) -> Double {
    let length = 1 - Self.lengthWeight + Self.lengthWeight * length
    return zip(counts, weights).reduce(0) { sum, term in
      let count = Self.headlineWeight * Double(term.0.headline) + Double(term.0.elsewhere)
      return sum + term.1 * count * (Self.saturation + 1) / (count + Self.saturation * length)
    }
  }
}
