import Testing

@testable import NewsCore

/// Which words may be part of a name.
struct OpenWordsTests {
  @Test(arguments: [
    ("the old Bank of the West fell", ["Bank of the West"]),
    ("the Boeing 747 has now left for Rome", ["Boeing 747", "Rome"]),
    ("they saw van der Meer there", ["van der Meer"]),
    ("Rome is a very old and quiet town, Ruth said", ["Rome", "Ruth"]),
    ("Ann (D-Ohio) left", ["Ann"]),
    ("he lives in 49 Rock Street", ["49 Rock Street"]),
    // Without any capital every word may be a name.
    ("going to paris", ["going to paris"]),
  ])
  func opensCapitalsAndWhatStandsBetween(text: String, expected: [String]) {
    let document = NameExamples.document(of: text)
    let (sentences, _) = NameProposer().proposals(in: document)
    let words = sentences[0].words
    let rows = OpenWords.rows(in: sentences[0]).map { row in
      let span = TextSpan(words[row.lowerBound].span.start, words[row.upperBound - 1].span.end)
      return document.text.singleSpaced(span)
    }
    #expect(rows == expected)
  }
}
