import TestSupport
import Testing

@testable import NewsCore

@Suite struct IndirectSpeechTests {
  @Test(arguments: IndirectSpeechCases.cases) func findsWhatIsSaid(line: String) throws {
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let marked = MarkedText("Nina Park is the mayor.\n\n" + parts[1].dropFirst())
    let document = Analyzer().document(from: .paragraphs(marked.text))
    let found = try #require(
      document.quotations.first { $0.span == marked.spans.first && $0.kind == .indirect },
      "\(indirect(document))")
    #expect(found.cue == marked["⟨"].first)
    #expect(found.stance == Stance(rawValue: parts[0]))
    #expect(found.outer == found.span)
    let speaker = try #require(found.speaker)
    #expect(speaker.span == marked["⟪"].first)
    #expect(found.certainty > 0)
  }

  @Test(arguments: IndirectSpeechCases.without) func leavesTheRestAlone(text: String) {
    let document = Analyzer().document(from: .paragraphs(text))
    #expect(indirect(document) == [])
  }

  @Test func listsAnUtteranceOnce() {
    let document = Analyzer().document(
      from: .paragraphs("Nina Park said the bridge was “a disgrace” and “a danger”."))
    #expect(document.quotations.map(\.kind) == [.mixed, .mixed])
  }

  /// Words in quotation marks that nothing else claims are whose the report around them is.
  @Test(arguments: [
    (
      "Ada Marsh emphasised the threat that old locks and “rotten beams to come” pose.", "Ada Marsh"
    ),
    ("Pilots and residents said the port was “a ruin to behold”.", "Pilots and residents"),
  ])
  func wordsInMarksAreTheReportedSpeakers(text: String, expected: String) {
    let document = Analyzer().document(from: .paragraphs(text))
    #expect(document.quotations.map(\.kind) == [.mixed])
    #expect(document.quotations.map { $0.speaker.map { document.text[$0.span] } } == [expected])
  }

  /// Another cue between them may have the words too. The report is between ⟪⟫, its cue ⟨⟩.
  @Test(arguments: [
    ("Lind ⟨said⟩ ⟪the port was “a ruin to behold” in May⟫.", true),
    ("Lind ⟨said⟩ ⟪the letter Calder wrote was “a ruin to behold” in May⟫.", false),
  ])
  func anotherCueLeavesThemOpen(marked: String, isGiven: Bool) throws {
    let marked = MarkedText(marked)
    let document = Analyzer().document(from: .paragraphs(marked.text))
    let open = try #require(document.quotations.first { $0.kind == .mixed })
      .with(speaker: nil, candidates: [])
    let speaker = Speaker(span: TextSpan(0, 4), mention: nil, kind: .person)
    let report = Quotation(
      span: marked["⟪"][0], outer: marked["⟪"][0], kind: .indirect, cue: marked["⟨"][0],
      speaker: speaker, reason: "Lind said")
    let passages = QuotationFinder().passages(in: document)
    let adoption = QuotationAdoption(
      speech: SpeechText(document: document, passages: passages), indirect: [report])
    #expect(adoption.attributed(open).speaker == (isGiven ? speaker : nil))
  }

  @Test func listsTheWordsOfAVerbAndItsNounOnce() {
    let document = Analyzer().document(
      from: .paragraphs("Nina Park said in a statement that the bridge was safe."))
    #expect(indirect(document) == ["said: the bridge was safe"])
  }

  @Test func whoIsAPersonNamedBefore() throws {
    let document = Analyzer().document(
      from: .paragraphs(
        "Nina Park, the rival he beat on Friday, who said the bridge was safe, left."))
    let speaker = try #require(document.quotations.first?.speaker)
    #expect(speaker.mention == 0)
  }

  @Test func keepsTheOrderOfTheText() {
    let document = Analyzer().document(
      from: .paragraphs(
        "Nina Park said the bridge was safe. “We will cross it,” she said. "
          + "She added that it was old."))
    #expect(document.quotations.map(\.kind) == [.indirect, .direct, .indirect])
  }

  @Test func saysForWhomAPronounStands() throws {
    let document = Analyzer().document(
      from: .paragraphs("Nina Park came to Leeds. She said the bridge was safe."))
    let quotation = try #require(document.quotations.first)
    let speaker = try #require(quotation.speaker)
    #expect(document.text[speaker.span] == "She")
    #expect(speaker.mention == 0)
    #expect(speaker.kind == .person)
    #expect(quotation.reason == "She said, for Nina Park")
  }

  @Test func leavesAPronounOpenThatMayBeEither() throws {
    let document = Analyzer().document(
      from: .paragraphs("The women of the town met. She said the bridge was safe."))
    let speaker = try #require(document.quotations.first?.speaker)
    #expect(speaker.mention == nil)
    #expect(speaker.kind == .unnamed)
  }

  @Test func givesTheReasonInTheWordsOfTheText() throws {
    let document = Analyzer().document(
      from: .paragraphs("Nina Park has never promised to rebuild the bridge."))
    #expect(document.quotations.map(\.reason) == ["Nina Park has never promised"])
  }

  @Test func givesAContractionOnceInTheReason() {
    let document = Analyzer().document(from: .paragraphs("He’s asking for a new bridge."))
    #expect(document.quotations.map(\.reason) == ["He’s asking"])
  }

  private func indirect(_ document: Document) -> [String] {
    document.quotations.filter { $0.kind == .indirect }.map { quotation in
      let cue = quotation.cue.map { document.text[$0] } ?? ""
      return "\(cue): \(document.text[quotation.span])"
    }
  }
}
