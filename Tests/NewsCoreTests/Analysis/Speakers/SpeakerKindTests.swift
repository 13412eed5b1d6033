import Testing

@testable import NewsCore

/// What kind of source a speaker is.
@Suite struct SpeakerKindTests {
  @Test(arguments: [
    // Names.
    ("“We won,” said ⟦Nina Park⟧.", "person"),
    ("⟦Nina Park⟧ left. “We won,” she said.", "person"),
    ("“We won,” the ⌈Port Authority⌉ said.", "organisation"),
    ("“We won,” the ⌈Leeds Herald⌉ said.", "medium"),
    ("“We won,” ⌈Reuters⌉ reported.", "medium"),
    ("“We won,” ⌈Netflix⌉ said.", "organisation"),
    ("“We won,” the ⟪Norwegians⟫ said.", "group"),
    // Offices: one person has them, whoever it is.
    ("“We won,” the mayor said.", "office"),
    ("“We won,” her lawyer said.", "office"),
    ("“We won,” said a spokesman for the port.", "office"),
    ("“We won,” said ⟦Reyes⟧’s spokeswoman.", "office"),
    // People taken together.
    ("“We won,” residents said.", "group"),
    ("“We won,” the protesters chanted.", "group"),
    ("“We won,” said the crowd.", "group"),
    ("“We won,” they said.", "group"),
    ("“We won,” some said.", "group"),
    // Names kept back.
    ("“We won,” a senior official said.", "unnamed"),
    ("“We won,” two officials said.", "unnamed"),
    ("“We won,” said one of those aides.", "unnamed"),
    ("“We won,” a source said.", "unnamed"),
    ("“We won,” said a woman in a red coat.", "unnamed"),
    ("“We won,” he said.", "unnamed"),
    // Written words.
    ("“We won,” the report said.", "document"),
    ("“We won,” according to the lawsuit.", "document"),
    ("“We won,” said the statement.", "document"),
    ("“We won,” the indictment states.", "document"),
    // Bodies and media without a name.
    ("“We won,” the company said.", "organisation"),
    ("“We won,” the ministry said.", "organisation"),
    ("“We won,” the newspaper wrote.", "medium"),
    ("“We won,” state television reported.", "medium"),
  ])
  func readsTheKind(marked: String, kind: String) {
    let found = MarkedSpeech.document(marked).quotations.map { $0.speaker?.kind.rawValue ?? "?" }
    #expect(found == [kind])
  }
}
