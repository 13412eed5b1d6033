import Testing

@testable import NewsCore

/// Speakers whom several sentences have to be read for.
@Suite struct SpeakerTurnTests {
  @Test(arguments: [
    // Descriptions of somebody whom the article describes so.
    (
      "Senator ⟦Nina Park⟧ spoke first. “We won,” the senator said.",
      "the senator=Nina Park"
    ),
    (
      "⟦Nina Park⟧, the mayor of Leeds, was there. “We won,” the mayor said.",
      "the mayor=Nina Park"
    ),
    (
      "The ⌈Harbour Committee⌉ met. “We won,” the committee said.",
      "the committee=Harbour Committee"
    ),
    // Two may be meant, or nobody is called so.
    (
      "Senator ⟦Nina Park⟧ met Senator ⟦Omar Reyes⟧. “We won,” the senator said.",
      "the senator"
    ),
    ("⟦Nina Park⟧ was there. “We won,” the mayor said.", "the mayor"),
    ("“We won,” a senator said. Senator ⟦Nina Park⟧ left.", "a senator"),
    // `it` is the body that the sentence is about.
    ("The ⌈Port Authority⌉ closed the quay. It called the pier “a ruin”.", "It=Port Authority"),
    // Several at once.
    ("“We won,” ⟦Nina Park⟧ and ⟦Omar Reyes⟧ said.", "Nina Park and Omar Reyes"),
    ("“We won,” said ⟦Nina Park⟧ and ⟦Omar Reyes⟧.", "Nina Park and Omar Reyes"),
    // The subject of the sentence, not the object of a clause.
    (
      "The chairs of the panels that wanted the memos said: “We won.”",
      "The chairs of the panels"
    ),
    ("The pilots who met ⟦Nina Park⟧ said: “We won.”", "The pilots"),
    ("Secretary of State ⟦Nina Park⟧ said: “We won.”", "Nina Park"),
    // Two clauses, each with its own quotation.
    (
      "⟦Ruth Calder⟧ called it “a ruin”, and ⟦Ada Marsh⟧ said it was “a shame to all”.",
      "Ruth Calder Ada Marsh"
    ),
    (
      "⟦Calder⟧’s lawyer called the charges “frivolous”, and ⟦Ada Marsh⟧ said they were old.",
      "Calder’s lawyer"
    ),
    (
      "“We lost,” ⟦Ada Marsh⟧ told ⟦Ruth Calder⟧, who replied, “So did we.”",
      "Ada Marsh Ruth Calder"
    ),
    // Whose words somebody else gives, calls something by, or reads.
    ("⟦Ada Marsh⟧ quoted ⟦Otto Lind⟧ as saying the port was “a ruin”.", "Otto Lind"),
    ("The inquiry, branded a “witch hunt” by ⟦Ada Marsh⟧, goes on.", "Ada Marsh"),
    ("A statement by the ⌈Dock Board⌉ read: “The port is safe.”", "Dock Board"),
    // A tag that is a sentence of its own.
    ("“We won at last.” ⟦Nina Park⟧ said.", "Nina Park"),
    // A bracket or a suffix at the name, the verb before it.
    ("⟦Nina Park⟧ (Leeds), said: “We won at last.”", "Nina Park"),
    ("For the crews, said ⟦Nina Park⟧, “the port is a ruin”.", "Nina Park"),
    ("Said ⟦Nina Park⟧, “The port is a ruin.”", "Nina Park"),
    (
      "“We won,” ⟦Omar Reyes Jr⟧ said. ⟦Reyes⟧ smiled. “It was late,” he said.",
      "Omar Reyes Jr he=Reyes"
    ),
    // Who was just said to speak without quotation marks.
    (
      "Mr ⟦Reyes⟧ owns a boat. The port will close, Mr ⟦Lee⟧ said. “It is late,” he said.",
      "he=Lee"
    ),
    // Over paragraphs.
    ("“We won,” ⟦Nina Park⟧ said.\n“It was a long night,” she said.", "Nina Park she=Nina Park"),
    (
      "⟦Nina Park⟧ said: “We won.\n“It was a long night.\n“All left.”",
      "Nina Park Nina Park Nina Park"
    ),
    // Named behind the last of several.
    (
      "It was “old”, “leaky” and “a ruin”, according to ⟦Nina Park⟧.",
      "Nina Park Nina Park Nina Park"
    ),
  ])
  func finds(marked: String, expected: String) {
    let found = MarkedSpeech.speakers(of: MarkedSpeech.document(marked))
    #expect(found.joined(separator: " ") == expected)
  }

  /// Nobody is named where the text leaves it open, and who it may be is told.
  @Test func tellsWhoItMayBe() {
    let document = MarkedSpeech.document(
      "⟦Nina Park⟧ and ⟦Omar Reyes⟧ walked along the quay with ⟦Tom Lee⟧. The pier was “a ruin”.")
    #expect(document.quotations.map(\.speaker) == [nil])
    #expect(document.quotations[0].certainty == 0)
    #expect(document.quotations[0].candidates.count <= 3)
    #expect(
      document.quotations[0].candidates.allSatisfy { document.text.span.contains($0.span) })
  }

  /// What is sure is surer than what has to be guessed.
  @Test func certaintyFollowsTheEvidence() {
    let tag = MarkedSpeech.document("“We won,” said ⟦Nina Park⟧.").quotations[0].certainty
    let pronoun = MarkedSpeech.document("⟦Nina Park⟧ met Mrs ⟦Lund⟧. “We won,” she said.")
      .quotations[0].certainty
    #expect(tag > 90)
    #expect((1...99).contains(pronoun) && pronoun < tag)
  }

  /// Articles do not influence each other, in whatever order they are read.
  @Test func theOrderOfArticlesDoesNotMatter() {
    let texts = [
      "Mr ⟦Reyes⟧ spoke. “We won,” he said.", "“We won,” said ⟦Nina Park⟧.",
      "The “ruin” stands empty.", "⟦Nina Park⟧ called it “a ruin”. “All left,” she said.",
    ]
    let forth = texts.map { MarkedSpeech.document($0).quotations }
    let back = texts.reversed().map { MarkedSpeech.document($0).quotations }
    #expect(forth == back.reversed())
  }
}
