/// How well articles are read from annotated pages.
public struct PageEvaluation: Hashable, Sendable {
  /// In the order of the pages.
  public let results: [PageResult]

  /// The means over pages of precision and recall of the running text.
  public var body: Ratios {
    let ratios = results.map(\.match.ratios)
    func mean(_ values: [Double]) -> Double {
      values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
    return Ratios(precision: mean(ratios.map(\.precision)), recall: mean(ratios.map(\.recall)))
  }

  public var lost: Int { results.count(where: \.isLost) }
}
