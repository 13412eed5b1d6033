import NewsCore
import Testing

@testable import broadsheet

/// What an evaluation prints.
@Suite struct PersonReportTests {
  private func evaluation(chains: [String?]) -> PersonEvaluation {
    PersonEvaluator().evaluation(of: [
      GoldArticle(
        name: "a", set: "", topic: "", text: SourceText("Ada Marsh saw Ada Marsh."),
        mentions: zip([TextSpan(0, 9), TextSpan(14, 23)], chains).map {
          GoldMention(span: $0, chain: $1)
        })
    ])
  }

  @Test func printsFiguresAndErrors() {
    let report = PersonReport(evaluation(chains: ["1", "2"]), errors: 5).text
    #expect(
      report == """
        2 mentions in 2 chains

                      precision     recall         F1
        B-cubed           50.00     100.00      66.67
        pairwise           0.00       0.00       0.00
        CEAFe             66.67      33.33      44.44

        mention recall        100.00
        right chain            50.00
        entities per person     1.00
        merged entities            1

        1 entities with mentions of several persons:

          person:ada-marsh
            1 × 1, full name
              a: …⟦Ada Marsh⟧ saw Ada Marsh.…
            1 × 2, full name
              a: …Ada Marsh saw ⟦Ada Marsh⟧.…

        """)
  }

  @Test func showsNoErrorsWhenNoneAreWanted() {
    let report = PersonReport(evaluation(chains: ["1", "2"]), errors: 0).text
    #expect(report.hasSuffix("merged entities            1\n"))
  }

  @Test func saysThatNothingWasCompared() {
    #expect(
      PersonReport(evaluation(chains: [nil, "1"]), errors: 5).text
        == "2 mentions resolved; without a chain for every mention nothing is compared\n")
  }
}
