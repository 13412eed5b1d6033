import TestSupport
import Testing

@testable import NewsCore

@Suite struct SpeakerFinderTests {
  /// Persons stand between ⟦⟧, organisations between ⌈⌉.
  ///
  /// For each quotation the words that name the speaker, with `=` the person a pronoun stands for,
  /// `?` for nobody.
  @Test(arguments: [
    // Tags.
    ("“We won,” said ⟦Nina Park⟧.", "Nina Park"),
    ("“We won,” ⟦Nina Park⟧ said.", "Nina Park"),
    ("“We won,” ⟦Park⟧ later told reporters.", "Park"),
    ("“We won”, says ⟦Park⟧, the mayor of Leeds.", "Park"),
    ("“Did we win?” asked ⟦Park⟧.", "Park"),
    ("“We won,” said Mayor ⟦Nina Park⟧, who met ⟦Omar Reyes⟧.", "Nina Park"),
    ("“We won,” said the mayor of Leeds, ⟦Nina Park⟧.", "Nina Park"),
    ("“We won,” said ⟦Reyes⟧’s spokeswoman ⟦Nina Park⟧.", "Nina Park"),
    ("“We won,” said a spokeswoman for ⟦Reyes⟧.", "a spokeswoman for Reyes"),
    ("“We won,” said ⟦Reyes⟧’s spokeswoman.", "Reyes’s spokeswoman"),
    ("“We won,” a senior official said.", "a senior official"),
    ("“We won,” ⌈Port Authority⌉ spokesman ⟦Tom Lee⟧ said.", "Tom Lee"),
    ("“We won,” the ⌈Port Authority⌉ said on Monday.", "Port Authority"),
    ("“We won,” according to ⟦Park⟧.", "Park"),
    ("According to ⟦Park⟧, the port is “a ruin”.", "Park"),
    ("The port is “a ruin”, according to ⟦Park⟧.", "Park"),
    ("The port is “a ruin” for all, ⟦Park⟧ said on Monday.", "Park"),
    // Apposition, relative clause, bracket between name and verb.
    ("“We won,” ⟦Hugh Hill⟧, a doctor at the port, said.", "Hugh Hill"),
    ("“We won,” ⟦Hugh Hill⟧, who met ⟦Omar Reyes⟧ on Monday, said.", "Hugh Hill"),
    ("“We won,” ⟦Hugh Hill⟧, 52, a doctor, said on Monday.", "Hugh Hill"),
    ("⟦Zoe Lund⟧ (Leeds), who runs the port, said it was “a ruin”.", "Zoe Lund"),
    ("⟦Hugh Hill⟧ — a doctor at the port — said it was “a ruin”.", "Hugh Hill"),
    ("The mayor, ⟦Nina Park⟧, said it was “a ruin”.", "Nina Park"),
    // Before the quotation.
    ("⟦Park⟧ said: “We won.”", "Park"),
    ("⟦Park⟧ simply replied, ‘No’.", "Park"),
    ("⟦Park⟧ told ⟦Reyes⟧ that the port “is a ruin. It will close.”", "Park"),
    ("⟦Park⟧ called the port “a ruin” and urged ⟦Reyes⟧ to close it.", "Park"),
    ("⟦Park⟧, who was elected on Friday, called the port “a ruin”.", "Park"),
    ("⟦Park⟧ arrived late and called the port “a ruin”.", "Park"),
    ("⟦Park⟧ described herself as a ‘friend of the port’ when asked.", "Park"),
    ("Asked about meeting ⟦Reyes⟧, ⟦Park⟧ simply replied, ‘No’.", "Park"),
    ("⟦Park⟧: “We won.”", "Park"),
    ("⟦Park⟧ was quoted as saying the port was “a ruin”.", "Park"),
    ("The port was described by ⟦Park⟧ as “a ruin”.", "Park"),
    ("⟦Park⟧ was called “a fool” on the quay.", "?"),
    // Clauses of their own.
    ("⟦Reyes⟧ denied it, but ⟦Nina Park⟧ told reporters: “We won.”", "Nina Park"),
    ("⟦Reyes⟧ said no, but ⟦Nina Park⟧ said: “We won.”", "Nina Park"),
    ("⟦Reyes⟧ said no; ⟦Nina Park⟧ said, “We won.”", "Nina Park"),
    ("⟦Reyes⟧ said it was over, while ⟦Nina Park⟧ called it “a ruin”.", "Nina Park"),
    ("⟦Reyes⟧ recalled ⟦Nina Park⟧ saying, “We won.”", "Nina Park"),
    ("⟦Reyes⟧ claimed ⟦Nina Park⟧ told him, “We won.”", "Nina Park"),
    ("⟦Reyes⟧ said ⟦Nina Park⟧ had left and said, “We won.”", "Reyes"),
    ("In the words of ⟦Nina Park⟧, “we won.”", "Nina Park"),
    ("⟦Nina Park⟧ has long said the port is “a ruin”.", "Nina Park"),
    ("“We won,” said a visibly angry ⟦Nina Park⟧.", "Nina Park"),
    ("⟦Reyes⟧ attacked ⟦Park⟧ for calling the port “a ruin”.", "Park"),
    ("⟦Park⟧ refused to say whether the port was “a ruin”.", "Park"),
    ("Envoy ⟦Park⟧ said Friday, however, that “some topics remain open”.", "Park"),
    // Split, second and continued quotations.
    ("“We won,” ⟦Park⟧ said, “and they lost.”", "Park Park"),
    ("“We won,” ⟦Park⟧ said. “They lost.”", "Park Park"),
    ("“We won,” ⟦Park⟧ said.\n\n“They lost,” said ⟦Reyes⟧.", "Park Reyes"),
    ("⟦Park⟧ said: “We won.\n\n“They lost.”", "Park Park"),
    ("⟦Park⟧ had this to say:\n\n“They lost.”", "Park"),
    // Pronouns.
    ("⟦Nina Park⟧ left. “We won,” she said.", "she=Nina Park"),
    ("⟦Nina Park⟧ met Mr ⟦Reyes⟧. “We won,” he said.", "he=Reyes"),
    ("Mr ⟦Park⟧ spoke first. Mr ⟦Reyes⟧ left with Mrs ⟦Lund⟧. “We won,” she said.", "she=Lund"),
    ("⟦Omar Reyes⟧ spoke. “⟦Tom Lee⟧ won,” he said.", "he=Omar Reyes"),
    ("Asked about the port, he called it “a ruin”.", "he"),
    (
      "A senior official met ⟦Park⟧. “We won,” the official said. “They lost,” he added.",
      "the official he"
    ),
    ("⟦Nina Park⟧, a cook who worked in Leeds, expects it. “We won,” she said.", "she=Nina Park"),
    ("⟦Omar Reyes⟧ left. Asked about ⟦Tom Lee⟧, he said: “No.”", "he=Omar Reyes"),
    ("Mr ⟦Reyes⟧ spoke. The envoy, Mr ⟦Lee⟧, was less sure: “It is open,” he said.", "he=Lee"),
    ("⟦Omar Reyes⟧ said he hopes ⟦Tom Lee⟧ wins. He left. “We won,” he said.", "he=Omar Reyes"),
    (
      "“We won,” ⟦Nina Park⟧’s mother said. “They lost,” ⟦Omar Reyes⟧ said. “All,” she said.",
      "Nina Park’s mother Omar Reyes she=Nina Park"
    ),
    // Words that are no tags: verbs of other kinds, signatures, views, headlines.
    ("“We won,” ⟦Park⟧ fumed on Tuesday.", "Park"),
    ("“We won,” ⟦Tom Lee⟧, the guru who founded it wrote.", "Tom Lee"),
    ("“We won.”\n\n— ⟦Nina Park⟧, mayor", "Nina Park"),
    ("In ⟦Park⟧’s words, “topics remain open”.", "Park"),
    ("⟦Park⟧: Port is “a ruin”", "Park"),
    ("⟦Park⟧ released a statement saying the port was “a ruin”.", "Park"),
    ("⟦Omar Reyes⟧ and ⟦Park⟧ meet today, ⟦Lee⟧ said, adding, “They will talk.”", "Lee"),
    ("“We won,” said former mayor of Leeds and envoy ⟦Nina Park⟧.", "Nina Park"),
    ("⟦Nina Park⟧, the mayor of Leeds said in a statement. “We won.”", "Nina Park"),
    ("“We won,” said one of those advisers.", "one of those advisers"),
    ("“We won.” “They lost,” said ⟦Park⟧.", "Park Park"),
    ("A spokeswoman for the port issued a statement:\n\n“We won.”", "A spokeswoman for the port"),
    // Inside another quotation.
    ("“I told him, ‘Go home,’ and I left,” ⟦Park⟧ said.", "Park I=Park"),
    ("“The mayor told me, ‘Go home,’ and I left,” ⟦Park⟧ said.", "Park The mayor"),
    // Nobody.
    ("Asked about ⟦Tom Lee⟧, he called it “a ruin”.", "he"),
    ("We sat in “the ruin”.", "?"),
    ("⟦Park⟧ spoke on ⌈ABC⌉’s “This Week” on Monday.", "?"),
    ("⟦Park⟧ likes the film “The Big Port” a lot.", "?"),
    ("The club wrote a book called “The Port”.", "?"),
    ("The “ruin” stands empty.", "?"),
  ])
  func finds(marked: String, expected: String) {
    let found = MarkedSpeech.speakers(of: MarkedSpeech.document(marked))
    #expect(found.joined(separator: " ") == expected)
  }

  private func document(_ marked: String) -> Document { MarkedSpeech.document(marked) }

  @Test(arguments: [
    ("“We won,” said ⟦Park⟧.", "said Park"),
    ("“We won,” ⟦Park⟧ said.", "Park said"),
    ("Mr ⟦Park⟧ left. “We won,” he said.", "he said, Park is the last man named"),
    ("Mrs ⟦Park⟧ left. “We won,” she said.", "she said, Park is the last woman named"),
    ("“We won,” he said.", "he said, not resolved"),
    (
      "The ⌈Port Authority⌉ left. It said: “We won.”",
      "It said, the words before are about Port Authority"
    ),
    (
      "Senator ⟦Nina Park⟧ spoke. “We won,” the senator said.",
      "the senator said, Nina Park is called so"
    ),
    ("According to ⟦Park⟧ it was “a ruin”.", "according to Park"),
    ("⟦Park⟧: “We won.”", "colon after Park"),
    ("⟦Park⟧ sat in “the old ruin”.", "same sentence, about Park"),
    ("“We won,” ⟦Nina\nPark⟧ said.", "Nina Park said"),
    ("The “ruin” stands empty.", "a term"),
    ("“All is lost at the port!”", "no cue"),
    ("The film “The Big Port” ran.", "a title"),
  ])
  func tellsWhy(marked: String, reason: String) {
    #expect(document(marked).quotations.map(\.reason) == [reason])
  }

  @Test(arguments: [
    ("“We won,” said ⟦Park⟧.", "direct"),
    ("“We won,” ⟦Park⟧ said, “and they lost.”", "direct direct"),
    ("⟦Park⟧ replied, ‘No’.", "direct"),
    ("⟦Park⟧ called it “a ruin”.", "mixed"),
    ("⟦Park⟧ said it “is a ruin. It will close.”", "mixed"),
    ("The “Ruin” stands empty.", "mixed"),
  ])
  func tellsDirectFromMixed(marked: String, kinds: String) {
    let found = document(marked).quotations.map(\.kind.rawValue)
    #expect(found.joined(separator: " ") == kinds)
  }

  @Test func pointsAtCueAndSpeaker() {
    let marked = MarkedText("“We won,” ⟨said⟩ ⟦Nina Park⟧, the mayor.")
    let found = document("“We won,” said ⟦Nina Park⟧, the mayor.").quotations
    #expect(found.map(\.cue) == marked["⟨"])
    #expect(found.map(\.speaker?.span) == marked.spans)
  }

  /// Words, cues, names and marks in any order: every span stands in the text and names what it
  /// should.
  @Test(arguments: 0..<300)
  func neverTraps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "“", "”", "‘", "’", "\"", " said ", " told ", "called ", "according to ", "he ", "she ",
      "who ",
      "⟦Nina Park⟧ ", "⟦Reyes⟧’s ", "⌈Port Authority⌉ ", ", ", ". ", ": ", "—", "(", ")", "the ",
      "of ",
      "by ", "and ", "asked ", "in ", "was ", "mayor ", "Monday ", "\n\n", "many ", "I ",
    ]
    let text = (0..<50).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = document(text)
    for quotation in document.quotations {
      #expect(quotation.outer.contains(quotation.span) && !quotation.reason.isEmpty)
      #expect(quotation.cue.map { document.text.span.contains($0) } ?? true)
      guard let speaker = quotation.speaker else { continue }
      #expect(!speaker.span.isEmpty && document.text.span.contains(speaker.span))
      #expect(speaker.mention.map { document.mentions.indices.contains($0) } ?? true)
    }
  }
}
