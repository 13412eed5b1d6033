/// What the program makes of topics with marked pairs of sentences, compared with the marks.
public struct PassageEvaluation: Sendable {
  /// For each topic the pairs that the program finds, in order.
  public let pairs: [[SentencePair]]
  /// For each topic how many pairs are marked, found, and found rightly.
  public let figures: [MatchFigures]
  public let errors: [PassageError]

  /// The figures of all topics together.
  public var total: MatchFigures {
    MatchFigures(
      name: "all", marked: figures.reduce(0) { $0 + $1.marked },
      found: figures.reduce(0) { $0 + $1.found }, right: figures.reduce(0) { $0 + $1.right })
  }
}
