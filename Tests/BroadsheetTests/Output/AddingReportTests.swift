import Testing

@testable import NewsLibrary
@testable import broadsheet

struct AddingReportTests {
  @Test func aLineSaysHowMuchIsDoneHowFastAndWhatIsLeft() {
    var progress = AddingProgress(total: 10_000)
    progress.done = 1_280
    #expect(AddingReport.line(progress, seconds: 0, before: 0) == "1,280 of 10,000 files")
    #expect(
      AddingReport.line(progress, seconds: 2, before: 0)
        == "1,280 of 10,000 files · 640 a second · 14 s left")
  }

  @Test func whatTheIndexLacksComesFirst() {
    var progress = AddingProgress(total: 0)
    progress.toIndex = 1_000
    progress.indexed = 64
    #expect(
      AddingReport.line(progress, seconds: 1, before: 0)
        == "64 of 1,000 articles indexed anew · 64 a second · 15 s left")
    progress.indexed = 1_000
    #expect(AddingPhase(of: progress) == .indexing)
    var adding = AddingProgress(total: 10)
    (adding.toIndex, adding.indexed) = (1_000, 1_000)
    #expect(AddingPhase(of: adding) == .files)
    var summary = AddingSummary()
    summary.indexed = 1_000
    #expect(AddingReport.text(summary) == "1,000 indexed anew")
  }

  @Test func afterTheFilesItIsAboutNames() {
    var progress = AddingProgress(total: 10_000)
    progress.done = 10_000
    progress.linked = 24_576
    progress.toLink = 100_000
    #expect(
      AddingReport.line(progress, seconds: 16, before: 8_192)
        == "names linked in 24,576 of 100,000 articles · 1,024 a second · 74 s left")
  }
}
