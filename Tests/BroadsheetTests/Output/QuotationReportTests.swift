import NewsCore
import Testing

@testable import broadsheet

/// What an evaluation of quotations prints and writes.
@Suite struct QuotationReportTests {
  private let article = QuotedArticle(
    name: "a", text: SourceText("“We will stay,” Zoë Berg said."),
    quotations: [GoldQuotation(place: 0..<15, speaker: "Zoë Berg", speakerKind: .name)])

  private var found: [PredictedQuotation] {
    [
      PredictedQuotation(
        place: 1..<14, kind: .direct, speaker: "He", source: 16..<24, speakerName: "Tom Lee",
        cue: 25..<29, certainty: 90, reason: "He said")
    ]
  }

  private var evaluation: QuotationEvaluation {
    QuotationEvaluator { [found] _ in found }.evaluation(of: [article])
  }

  @Test func printsFiguresAndErrors() {
    let lines = QuotationReport(evaluation, errors: 5).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "1 texts")
    #expect(
      lines[3]
        == "exact                      100.00     100.00     100.00          1          1          1"
    )
    #expect(lines.contains("wrong names: 1 of 1 attributions, 100.00 % (0 of them by silver)"))
    #expect(
      lines.suffix(4) == [
        "wrong name: 1:", "  a: marked as of Zoë Berg, found He (Tom Lee) (He said)",
        "    …“⟦We will stay⟧,” Zoë Berg said.…", "",
      ])
  }

  @Test func showsNoErrorsWhenNoneAreWanted() {
    #expect(QuotationReport(evaluation, errors: 0).text.hasSuffix("\nwrong name: 1\n"))
    #expect(QuotationReport(evaluation, errors: 0).shownErrors.isEmpty)
  }

  @Test func writesPredictionsAsTheyAreRead() throws {
    let bytes = QuotationPredictionWriter().bytes(of: [article], [found])
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"{"doc":"a","quotes":[{"start":1,"end":14,"#
        + #""text":"We will stay,","kind":"direct","speaker":"He","speaker_span":[16,24],"#
        + #""speaker_name":"Tom Lee","cue":"said","certainty":90,"why":"He said"}],"indirect":[]}"#
        + "\n")
  }
}
