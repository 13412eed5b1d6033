import TestSupport
import Testing

@testable import NewsCore

/// Who says something together.
@Suite struct JointSpeakersTests {
  /// A text in which `…` stands for what somebody says.
  private func document(_ marked: String) -> Document {
    MarkedSpeech.document(marked.replacing("…", with: "said: “It was late”"))
  }

  /// Names between ⟦⟧ and ⌈⌉; expected are the words for all of them, and the names in them.
  @Test(arguments: [
    // Before the verb: two, several, the last behind a comma too.
    ("⟦Ada Marsh⟧ and ⟦Ruth Calder⟧ ….", "Ada Marsh and Ruth Calder", 2),
    ("⟦Marsh⟧, ⟦Calder⟧ and ⟦Lind⟧ ….", "Marsh, Calder and Lind", 3),
    ("⟦Marsh⟧, ⟦Calder⟧, and ⟦Lind⟧ ….", "Marsh, Calder, and Lind", 3),
    ("⟦Marsh⟧ & ⟦Calder⟧ ….", "Marsh & Calder", 2),
    // Within the sentence, behind what opens it.
    ("On Monday, ⟦Marsh⟧ and ⟦Calder⟧ ….", "Marsh and Calder", 2),
    ("It rained while ⟦Marsh⟧ and ⟦Calder⟧ ….", "Marsh and Calder", 2),
    ("Both ⟦Marsh⟧ and ⟦Calder⟧ ….", "Marsh and Calder", 2),
    // With what explains them, or their party.
    (
      "⟦Ada Marsh⟧, the mayor of Leeds, and ⟦Ruth Calder⟧, her deputy, ….",
      "Ada Marsh, the mayor of Leeds, and Ruth Calder", 2
    ),
    (
      "⟦Marsh⟧ (L), ⟦Calder⟧ (N) and ⟦Lind⟧ (L) ….",
      "Marsh (L), Calder (N) and Lind", 3
    ),
    // Bodies and descriptions.
    ("The ⌈Dock Board⌉ and ⟦Ada Marsh⟧ ….", "Dock Board and Ada Marsh", 2),
    ("⟦Ada Marsh⟧ and her deputy ….", "Ada Marsh and her deputy", 1),
    ("The pilots and the mayor ….", "The pilots and the mayor", 0),
    ("Pilots and residents ….", "Pilots and residents", 0),
    ("Current and former officials ….", "Current and former officials", 0),
    // What all hang on.
    (
      "Critics of ⟦Ada Marsh⟧ and ⟦Ruth Calder⟧ ….",
      "Critics of Ada Marsh and Ruth Calder", 0
    ),
    // Behind the verb.
    ("“It was late,” said ⟦Ada Marsh⟧ and ⟦Ruth Calder⟧.", "Ada Marsh and Ruth Calder", 2),
    ("“It was late,” according to ⟦Marsh⟧, ⟦Calder⟧ and ⟦Lind⟧.", "Marsh, Calder and Lind", 3),
    ("“It was late,” said ⟦Ada Marsh⟧ and her deputy.", "Ada Marsh and her deputy", 1),
  ])
  func speakTogether(marked: String, expected: String, named: Int) throws {
    let document = document(marked)
    let speaker = try #require(document.quotations.first?.speaker)
    #expect(document.text[speaker.span] == expected)
    #expect(speaker.mention == nil)
    #expect(speaker.joint == Array(document.mentions.indices.prefix(named)) || named == 0)
    #expect(speaker.joint.count == named)
    #expect(speaker.mentions == speaker.joint)
  }

  /// One of them speaks alone: the others are what somebody met, praised or is told of, or act in a
  /// clause of their own.
  @Test(arguments: [
    ("The mayor praised ⟦Marsh⟧, and ⟦Calder⟧ ….", "Calder"),
    ("Of ⟦Marsh⟧, ⟦Calder⟧ ….", "Calder"),
    ("⟦Marsh⟧ was fired, and ⟦Calder⟧ ….", "Calder"),
    ("⟦Marsh⟧, the mayor, won, and ⟦Calder⟧ ….", "Calder"),
    ("As the talks progressed and ⟦Calder⟧ …, all left.", "Calder"),
    ("“It was late,” said ⟦Marsh⟧ and ⟦Calder⟧ left.", "Marsh"),
  ])
  func speaksAlone(marked: String, expected: String) throws {
    let document = document(marked)
    let speaker = try #require(document.quotations.first?.speaker)
    #expect(document.text[speaker.span] == expected)
    #expect(speaker.joint.isEmpty)
  }

  /// Whom `Marsh, Calder and Lind` are, though nobody is named in front of the list: two of them are
  /// told, the first is what somebody spoke with.
  @Test func aListBeginsWhereItIsFree() throws {
    let document = document("At the talks with ⟦Marsh⟧, ⟦Calder⟧ and ⟦Lind⟧ ….")
    let speaker = try #require(document.quotations.first?.speaker)
    #expect(document.text[speaker.span] == "Calder and Lind")
  }

  @Test func whatIsReportedIsSaidTogetherToo() throws {
    let document = Analyzer().document(
      from: .paragraphs("Ada Marsh, Ruth Calder and Otto Lind said the bridge was safe."))
    let quotation = try #require(document.quotations.first)
    let speaker = try #require(quotation.speaker)
    #expect(quotation.kind == .indirect)
    #expect(document.text[speaker.span] == "Ada Marsh, Ruth Calder and Otto Lind")
    #expect(speaker.joint == [0, 1, 2])
    #expect(speaker.kind == .group)
    #expect(quotation.reason == "Ada Marsh, Ruth Calder and Otto Lind said")
  }
}
