import Testing

@testable import NewsCore

/// Lines that name the place of first publication.
struct SourceLineTests {
  private func publication(_ words: String) -> String? {
    let text = SourceText(words)
    return SourceLineReader().publication(
      of: LineWordScanner().words(in: text, text.span), in: text)
  }

  @Test(arguments: [
    ("As published in Lock-Gazette", "Lock-Gazette"),
    ("As published in The Lock Gazette", "The Lock Gazette"),
    ("First published in The Review of Rivers on 3 May 2019.", "The Review of Rivers"),
    ("This article was originally published by Coastwire.", "Coastwire"),
    ("This story first appeared in the Varna Post", "the Varna Post"),
    ("Source: Coastwire", "Coastwire"),
  ])
  func sources(words: String, publication wanted: String) {
    #expect(publication(words) == wanted)
  }

  @Test(arguments: [
    "Published in 2019, the report blamed the owner.",
    "Published in Nature on Tuesday, the study found that rivers rise.",
    "The story was published by people who knew better.", "Source: unknown to the police.",
    "This story has no end",
  ])
  func prose(_ words: String) {
    #expect(publication(words) == nil)
  }
}
