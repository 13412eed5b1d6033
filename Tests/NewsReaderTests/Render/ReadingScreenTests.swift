import NewsCore
import NewsReader
import TestSupport
import Testing

@Suite struct ReadingScreenTests {
  @Test func accountsStandSideBySide() {
    let script = ReaderScript(columns: 100, rows: 12, SampleStory.accounts)
    // swift-format-ignore
    let expected = """
       elm · 3 accounts                                                                            ? help
      ━ Elm Herald · 3 May 2031 · Ferry s… ━ ▤ 1 · 69% ━─ Coast Post · Pier closed after ferry a… ─ 100% ─
      ▸  Ferry strikes pier at Elmport                 ┃   Pier closed after ferry accident              ┃
                                                       ┃                                                 ┃
         By R. Quill                                   ┃   Tom Reed had steered the ferry for ten years. ┃
                                                       ┃ ▐ “The wheel did not answer,” he told           ┃
         ELMPORT — A ferry struck the old pier on      ┃   reporters.                                    ┃
         Friday, said Ada Marsh, the harbourmaster.    ┃                                                 ┃
       ▌ “We saw it turn too late,” Marsh said.        │   Harbourmaster Ada Marsh said the ferry turned ┃
                                                       │   late. Marsh gave no reason.                   ┃
         The Dock Board of Elmport closed the pier.    │                                                 ┃
                                                                           e next name   t next quotation
      """
    #expect(script.screen.text == expected)
  }
}
