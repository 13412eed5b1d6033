import NewsCore
import TestSupport
import Testing

/// The finder on sentences of news, each with all its names marked.
@Suite struct NameFinderTests {
  @Test(arguments: [
    "Voters in ⟨Estonia⟩ chose ⟦Kersti Maasik⟧, a former judge, on Sunday.",
    "The ⟪Pentagon⟫ declined to comment, but ⟦Maasik⟧ said she had asked the ⌈American⌉ envoy.",
    "“Nobody told us,” said ⟦Harold Finch⟧, the ⟪World Bank⟫’s former director for ⟨Africa⟩.",
    "⟦Finch⟧'s lawyer, ⟦Ruth Okafor⟧, called the ruling of the ⟪Supreme Court⟫ a mistake.",
    "The governor met ⟦Okafor⟧ in ⟨New York⟩, ⟨Paris⟩ and ⟨Buenos Aires⟩ last March.",
  ])
  func findsNamesOfEveryKind(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    ("Maj. Gen. ⟦Peter Holt⟧ was there.", ["Maj. Gen."]),
    ("⌈Polish⌉ Foreign Minister ⟦Adam Zielinski⟧ left.", ["Foreign Minister"]),
    ("It is up to Supreme Leader Ayatollah ⟦Reza Karimi⟧ now.", ["Supreme Leader Ayatollah"]),
    ("She told Mr ⟦Holt⟧ and Dr. ⟦Amy Chen⟧ so.", ["Mr", "Dr."]),
    ("A letter by Sen. ⟦Marcus Bell⟧ was read.", ["Sen."]),
    ("Critics of President ⟦Holt⟧ disagree.", ["President"]),
    ("A letter by Sen. ⟦Marcus Bell⟧ of the ⟪Banking Committee⟫ was read.", ["Sen."]),
    ("Chief Justice ⟦Nora Hollis⟧ of the ⟪Supreme Court⟫ spoke.", ["Chief Justice"]),
  ])
  func keepsTitlesOutOfNames(_ marked: String, _ titles: [String]) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
    #expect(names.titles == titles)
  }

  /// What an office is of stands between it and the name of who has it.
  @Test(arguments: [
    "They met Mayor of ⟨London⟩ ⟦Harold Finch⟧ and the Prime Minister of ⟨Norway⟩ ⟦Adam Zielinski⟧.",
    "They met Secretary of the ⟪Treasury⟫ ⟦Henry Ward⟧ and his Chief of Staff ⟦Amy Chen⟧.",
    "A letter by Professor of Law ⟦Ruth Okafor⟧ was read.",
    "The Secretary of State and the Mayor of ⟨London⟩ said no.",
  ])
  func cutsNamesFromWhatOfficesAreOf(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "Nobody believed ⟦Hollis⟧' account.",
    "Nobody believed ⟦Hollis⟧’ account.",
    "They asked Sen. ⟦Nora Hollis⟧ (D-Ohio) for ⟦Hollis⟧'s answer.",
    "They read ⟦Nora Hollis⟧'s book and ⟦Nora Hollis⟧’s letters.",
  ])
  func leavesPossessivesOut(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "The report quotes ⟦J. K. Marlow⟧ and ⟦George W. Tanner⟧ at length.",
    "He met ⟦Pieter van der Laan⟧, ⟦Omar bin Rashid⟧ and ⟦Maria de la Torre⟧ there.",
    "He met ⟦Yusuf al-Masri⟧ and ⟦Jean-Luc Moreau⟧ there.",
    "Officials said ⟦Li Jianguo⟧ would meet ⟦Park Min-jun⟧ in ⟨Seoul⟩.",
    "It was written by ⟦Henry Ward Jr.⟧ in a week.",
  ])
  func knowsWhatNamesAreMadeOf(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "⟦Banks⟧ was sacked as coach on Monday.", "On Monday, ⟦Banks⟧ was sacked as coach.",
    "⟦Waters⟧ scored twice before the break.",
  ])
  func findsSurnamesThatAreWords(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "⟦Karl Berg⟧, better known as “⟦Iron Thumb⟧”, left. ⟦Iron Thumb⟧ was 80.",
    "The clerk revealed himself as ``⟦Quiet River⟧'' in May.",
    "She was rumoured to be ⟦Quiet Lantern⟧, too.", "He wrote under the pen name ⟦Grey Pilgrim⟧.",
    "Nobody has met the informant “⟦Quiet River⟧” since.",
    "A film about ⟦Tom \"The Spoon\" Gallo⟧ opened in ⟨Rome⟩.",
  ])
  func findsBynames(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test func theTitleOfAWorkIsNoByname() {
    let names = MarkedNames("It was “Broken Lantern” star ⟦Ann Reid⟧ who called.")
    #expect(!names.found.contains("person: Broken Lantern"))
  }

  @Test(arguments: [
    "President ⟦Moon Jae - in⟧ met Premier ⟦Zhou En - Lai⟧ there.",
    "It was founded by ⟦Walter Crane, Sr.⟧, and his son.",
  ])
  func keepsPartsOfNamesTogether(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "Shares of ⟪Johnson & Johnson⟫ and ⟪Goldman Sachs⟫ fell.",
    "Donors of the ⟪Clinton Foundation⟫ and the ⟪Trump Organization⟫ were named.",
    "Officials of the ⟦Trump⟧ administration left.",
    "The ⟦Okafor⟧ brothers left.",
    "The ⟪Food and Drug Administration⟫ fined ⟪Air France⟫ and ⟪Harlow Bros⟫ in May.",
    "The ⟪Ministry of Health and Welfare⟫ and ⟪Bank of America⟫ agreed.",
    "The ⟪Ministry of Foreign Affairs⟫ denied it.",
  ])
  func tellsBodiesFromPeople(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    "Guests saw ⟦Paris Hilton⟧ arrive. Later ⟦Hilton⟧ left ⟨Paris⟩ for ⟨London⟩.",
    "The coach praised ⟦Michael Jordan⟧. The team flew to ⟨Jordan⟩.",
    "⟦Xi Wenbo⟧ met ⟦Ban Ki-sun⟧. ⟦Xi⟧ thanked ⟦Ban⟧, and ⟦Ban⟧ left ⟨Beijing⟩.",
    "The film stars ⟦Denzel Washington⟧. It opened in ⟨Washington⟩ on Friday.",
  ])
  func tellsPeopleFromPlaces(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test(arguments: [
    """
    ⟦MARLOW⟧ WARNS ⟨IRAN⟩ OVER OIL TANKER

    The tanker is owned by ⟦Edgar Marlow⟧, a shipping magnate.
    """,
    """
    ⟦Marlow⟧ Warns ⟨Iran⟩ Over Seized Oil Tanker

    The tanker is owned by ⟦Edgar Marlow⟧, a shipping magnate.
    """,
    """
    ⟦Marlow⟧ warns ⟨Iran⟩ over seized oil tanker

    The tanker is owned by ⟦Edgar Marlow⟧, a shipping magnate.
    """,
  ])
  func readsHeadlinesInAnyCase(_ marked: String) {
    let names = MarkedNames(marked)
    #expect(names.found == names.expected)
  }

  @Test func findsEventsGroupsAndCompounds() {
    let names = MarkedNames(
      "The ⌈Iran-Iraq war⌉ ended before the ⌈Arab Spring⌉; ⌈Shiite⌉ and ⟨Iran⟩-backed fighters left."
    )
    #expect(names.found == names.expected)
  }

  @Test func findsNoNamesInCommonWords() {
    let names = MarkedNames(
      "However, the mayor resigned. Nobody knew why. Bills were paid on Monday.")
    #expect(names.found.isEmpty)
  }

  @Test func mentionsAreInOrderAndDoNotOverlap() {
    let document = MarkedNames(
      """
      MARLOW MEETS HILTON IN PARIS

      Edgar Marlow met Paris Hilton in Paris, the Ministry of Foreign Affairs of Iran said.
      """
    ).document
    for (left, right) in zip(document.mentions, document.mentions.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
    #expect(document.mentions.count > 4)
  }
}
