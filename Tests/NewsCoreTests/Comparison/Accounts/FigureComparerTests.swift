import Testing

@testable import NewsCore

/// Which figures of two accounts give a number for the same thing.
@Suite struct FigureComparerTests {
  /// The figures that are put together in two sentences that correspond with so much certainty.
  private func groups(_ one: String, _ other: String, certainty: Int) throws -> [[String]] {
    let accounts = try LinkedAccounts(one, other, certainty: certainty)
    let documents = accounts.documents
    let reference = EntityResolver().crossReference(over: documents)
    let figures = documents.enumerated().flatMap {
      FigureMentionReader(reference: reference).figures(of: $1, number: $0)
    }
    let words = WordsNearFigures(documents: documents, figures: figures)
    return FigureComparer(
      documents: documents, links: accounts.links, figures: figures, words: words
    ).groups().map { $0.map { documents[$0.document].text[$0.figure.span] } }
  }

  @Test func differentNumbersWithoutWordsInCommonNeedASureLink() throws {
    let (one, other) = (
      "The siren howls at 60 kilometres an hour.", "Nobody may climb above 70 kilometres an hour."
    )
    #expect(try groups(one, other, certainty: 19) == [])
    #expect(
      try groups(one, other, certainty: 20) == [["60 kilometres an hour", "70 kilometres an hour"]])
  }

  @Test func equalNumbersAreOfTheSameThing() throws {
    #expect(
      try groups(
        "The siren howls at 60 kilometres an hour.",
        "Nobody may climb above 60 kilometres an hour.",
        certainty: 16) == [["60 kilometres an hour", "60 kilometres an hour"]])
  }

  @Test func equalNumbersOfDifferentNounsNeedASureLinkOrAWordInCommon() throws {
    let (one, other) = ("The siren woke 14 towns.", "Nobody may sell 14 lamps.")
    #expect(try groups(one, other, certainty: 19) == [])
    #expect(try groups(one, other, certainty: 20) == [["14", "14"]])
    #expect(try groups(one, "Nobody woke 14 bakers.", certainty: 19) == [["14", "14"]])
    #expect(
      try groups("The siren woke two towns.", "Nobody may sell two lamps.", certainty: 90) == [])
  }

  @Test func theSameNounAndAWordBesideItAreEnough() throws {
    #expect(
      try groups(
        "The storm hurt 14 fishermen.", "It left 17 fishermen hurt.", certainty: 19)
        == [["14", "17"]])
  }

  @Test func farNumbersWithoutANounNeedASureLinkAndAWordInCommon() throws {
    let one = "It ended a three-day harvest fair."
    let other = "The harvest fair was a four-day one."
    #expect(try groups(one, other, certainty: 19) == [])
    #expect(try groups(one, other, certainty: 20) == [["three-day", "four-day"]])
    #expect(try groups(one, "A four-day storm came.", certainty: 20) == [])
    // A nearer figure is more likely to be meant.
    #expect(try groups(one, "Nobody slept for three days. \(other)", certainty: 20) == [])
  }

  @Test func ofTheSameNounAloneFarNumbersNeedASureLink() throws {
    let (one, other) = ("The siren woke 14 towns.", "Lamps were sold in 17 towns.")
    #expect(try groups(one, other, certainty: 19) == [])
    #expect(try groups(one, other, certainty: 20) == [["14", "17"]])
    #expect(
      try groups(one, "Lamps were sold in 15 towns.", certainty: 19) == [["14", "15"]])
  }

  /// Which two they are was told before.
  @Test(arguments: [
    ("the two lamps", "the two lamps", []), ("both two lamps", "Otto Lind’s two lamps", []),
    ("two lamps", "two lamps", [["two", "two"]]), ("two lamps", "the two lamps", []),
    ("the three lamps", "the three lamps", [["three", "three"]]),
  ])
  func twoThatWereNamedBeforeAreNoCount(
    one: String, other: String, expected: [[String]]
  ) throws {
    #expect(
      try groups("The storm broke \(one).", "The storm broke \(other).", certainty: 90)
        == expected)
  }

  @Test func nearNumbersOfDifferentNounsNeedAWordInCommonBesideThem() throws {
    let one = "Gulls ate seven papers."
    #expect(try groups(one, "Nobody may tell at least six towns.", certainty: 90) == [])
    #expect(
      try groups(one, "Gulls ate at least six letters.", certainty: 90) == [["seven", "six"]])
  }

  /// Whose age it is says enough, in sentences that do not correspond.
  @Test(arguments: [
    ("Ada Marsh, 61, keeps bees.", "Gulls fed Ada Marsh, 62.", [["61", "62"]]),
    ("Ada Marsh, 61, keeps bees.", "The 62-year-old Marsh wept.", [["61", "62-year-old"]]),
    (
      "Ada Marsh, 61, keeps bees.", "Gulls fed the 62-year-old Ada Marsh.", [["61", "62-year-old"]]
    ),
    ("Ada Marsh, 61, keeps bees.", "Gulls fed Otto Lind, 62.", []),
    ("Ada Marsh, 61, keeps bees.", "Ada Marsh, 31, kept bees.", []),
  ])
  func anAgeIsOfOnePersonWhereverItStands(
    one: String, other: String, expected: [[String]]
  ) throws {
    #expect(
      try groups("\(one) The siren howled.", "\(other) The siren howled.", certainty: 90)
        == expected)
  }

  /// Sentences that do not correspond, of sums of which one rounds the other.
  @Test(arguments: [
    ("It cost over $10,000.", "They paid $10,977.74.", [["$10,000", "$10,977.74"]]),
    ("It cost $10,000.", "They paid $10,977.74.", []),
    ("It cost over $10,000.", "They paid $11,000.", []),
    ("It cost $1.4 billion.", "They paid $1.375 billion.", [["$1.4 billion", "$1.375 billion"]]),
    ("It cost $1.4 billion.", "They paid $1.475 billion.", []),
    ("It woke over 20 towns.", "They woke 21 towns.", []),
  ])
  func aRoundedSumIsThatOfTheOther(one: String, other: String, expected: [[String]]) throws {
    #expect(
      try groups("\(one) The siren howled.", "\(other) The siren howled.", certainty: 90)
        == expected)
  }

  @Test(arguments: [
    ("Ruth Calder got 11 percent.", "Behind her came Tom Reed (12 percent).", []),
    (
      "Ruth Calder got 11 percent.", "Behind him came Ruth Calder (12 percent).",
      [["11 percent", "12 percent"]]
    ),
    // Whoever says it does not bear it.
    (
      "Ruth Calder said that turnout was 11 percent.", "Tom Reed said that turnout was 12 percent.",
      [["11 percent", "12 percent"]]
    ),
  ])
  func percentagesOfTwoPersonsAreOfTwoThings(
    one: String, other: String, expected: [[String]]
  ) throws {
    #expect(try groups(one, other, certainty: 90) == expected)
  }
}
