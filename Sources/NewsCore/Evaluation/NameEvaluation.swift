/// How the program found the names of annotated texts.
public struct NameEvaluation: Hashable, Sendable {
  /// The numbers of articles, sentences and tokens.
  public let articles: Int
  public let sentences: Int
  public let tokens: Int
  /// For each kind that is marked or was found.
  public let kinds: [MatchFigures]
  /// Over all kinds.
  public let all: MatchFigures
  /// Kinds that were found and are nowhere marked.
  public let unmarkedKinds: [String]
  /// Kinds that are marked and that the program does not know.
  public let unknownKinds: [String]
  /// Over the kinds that are marked; nil when it is the same as over all.
  public let markedKinds: MatchFigures?
  /// Over the kinds that are marked and that the program knows; nil when it knows none or all of
  /// them.
  public let knownKinds: MatchFigures?
  /// The most frequent first.
  public let confusions: [NameConfusion]
  /// For each article one tag for each token of each sentence.
  public let predictions: [[[String]]]

  /// All figures: those of each kind, then those over several kinds.
  public var figures: [MatchFigures] {
    kinds + [all] + [markedKinds, knownKinds].compactMap { $0 }
  }
}
