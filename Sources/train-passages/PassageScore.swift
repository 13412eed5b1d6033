import NewsCore

/// How well marked pairs are found when all above a likelihood are taken.
struct PassageScore: CustomStringConvertible {
  private var figures: MatchFigures

  /// - Parameters:
  ///   - areMarked: for each pair of each topic whether it is marked.
  ///   - marked: how many pairs are marked in all.
  ///   - least: in percent.
  init(areMarked: [[Bool]], marked: Int, _ likelihoods: [[Float]], least: Int) {
    var (found, right) = (0, 0)
    for (areMarked, likelihoods) in zip(areMarked, likelihoods) {
      for (isMarked, likelihood) in zip(areMarked, likelihoods)
      where Int((likelihood * 100).rounded(.down)) >= least {
        found += 1
        if isMarked { right += 1 }
      }
    }
    figures = MatchFigures(
      name: "pairs", marked: marked, found: found, right: right)
  }

  var description: String {
    let values = [figures.precision, figures.recall, figures.f1].map { ($0 * 10).rounded() / 10 }
    return "P \(values[0]) R \(values[1]) F1 \(values[2])"
  }
}
