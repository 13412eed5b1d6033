import Testing

@testable import NewsCore

/// The measures, against values worked out by hand.
@Suite struct ClusterScorerTests {
  private func mentions(_ pool: String, _ pairs: [(String, String?)]) -> [ClusteredMention] {
    pairs.map { ClusteredMention(pool: pool, chain: $0.0, cluster: $0.1) }
  }

  @Test func measuresMergesSplitsAndMisses() {
    let figures = ClusterScorer().figures(
      of: mentions("", [("a", "x"), ("a", "x"), ("a", "y"), ("b", "y"), ("c", nil)]))
    #expect(figures.mentions == 5)
    #expect(figures.chains == 3)
    #expect(figures.found == 0.8)
    #expect(abs(figures.bCubed.precision - (4.0 / 2 + 1.0 / 2 + 1.0 / 2 + 1) / 5) < 1e-12)
    #expect(abs(figures.bCubed.recall - (4.0 / 3 + 1.0 / 3 + 1 + 1) / 5) < 1e-12)
    #expect(figures.pairwise == Ratios(precision: 1.0 / 2, recall: 1.0 / 3))
    #expect(abs(figures.ceaf.precision - (0.8 + 2.0 / 3 + 1) / 3) < 1e-12)
    #expect(abs(figures.ceaf.recall - (0.8 + 2.0 / 3 + 1) / 3) < 1e-12)
    #expect(figures.fragmentation == 4.0 / 3)
    #expect(figures.mergedClusters == 1)
  }

  @Test func comparesWithinAPool() {
    let figures = ClusterScorer().figures(
      of: mentions("p", [("a", "x"), ("b", "y")]) + mentions("q", [("c", "x"), ("c", "x")]))
    #expect(figures.chains == 3)
    #expect(figures.bCubed == Ratios(precision: 1, recall: 1))
    #expect(figures.mergedClusters == 0)
  }

  @Test func nothingIsZero() {
    let figures = ClusterScorer().figures(of: [])
    #expect(figures.bCubed.f1 == 0)
    #expect(figures.fragmentation == 0)
  }
}
