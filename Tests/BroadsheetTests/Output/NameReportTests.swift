import NewsCore
import Testing

@testable import broadsheet

/// What an evaluation of names prints.
struct NameReportTests {
  /// An evaluation of one article whose lines are `token marked found`.
  private func evaluation(_ text: String) throws -> NameEvaluation {
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").map { String($0) } }
    let gold = rows.map { "\($0[0])\t\($0[1])\n" }.joined()
    let tags = rows.map { $0[2] }
    return try NameEvaluator { [tags] _ in [tags] }.evaluation(
      of: TaggedArticleReader().articles(in: Array(gold.utf8)))
  }

  private let harbour = """
    Mr O B-PER
    Holt B-PER I-PER
    left O O
    Lima B-LOC B-ORG
    for O O
    Lima B-LOC B-ORG
    """

  @Test func printsTheTableAndTheErrors() throws {
    #expect(
      NameReport(try evaluation(harbour), errors: 1).text == """
        6 tokens, 1 sentence, 1 article

        kind            precision     recall         F1     marked      found      right
        PER                  0.00       0.00       0.00          1          1          0
        ORG                  0.00       0.00       0.00          0          2          0
        LOC                  0.00       0.00       0.00          2          0          0
        all                  0.00       0.00       0.00          3          3          0
        marked kinds         0.00       0.00       0.00          3          1          0

        The file has no names marked ORG; what is found as such is wrong in “all”, and left out of “marked
        kinds”.

        3 errors of 2 sorts:

              2  LOC found as ORG, same words
              1  PER found longer

        In context, ⟦as it is marked⟧ and ⟨as it was found⟩, the most frequent 1:

        LOC found as ORG, same words, 2 times
            2 ×       4:                   Mr Holt left ⟦⟨Lima⟩⟧ for Lima

        """)
  }

  @Test func showsNoErrorsWhenNoneAreWanted() throws {
    let text = NameReport(try evaluation(harbour), errors: 0).text
    #expect(text.hasSuffix("and left out of “marked\nkinds”.\n"))
    #expect(!text.contains("Lima"))
    #expect(!NameReport(try evaluation("Ada B-PER B-PER"), errors: 5).text.contains("error"))
  }

  @Test func saysWhatTheProgramDoesNotFind() throws {
    let some = NameReport(try evaluation("Ada B-PER B-PER\nFriday B-DATE O"), errors: 0).text
    #expect(
      some.hasSuffix(
        """

        The program finds PER, ORG, LOC and MISC only, no names of the kind DATE; they are missed in “all”,
        and left out of “known kinds”.

        """))
    let none = NameReport(try evaluation("Ada B-human O\nRome B-spot O"), errors: 0).text
    #expect(
      none.hasSuffix(
        "\nThe program finds PER, ORG, LOC and MISC only, no names of the kind human or spot; where one means"
          + "\nthe same, rename it in the file.\n"))
  }

  @Test(arguments: [
    ("Ada B-PER B-ORG", "PER found as ORG, same words"),
    ("Ada B-PER B-PER\nleft O I-PER", "PER found longer"),
    ("Ada B-PER B-ORG\nleft O I-ORG", "PER found longer, as ORG"),
    ("Ada B-PER O\nHolt I-PER B-PER", "PER found shorter"),
    ("Ada B-PER O\nHolt I-PER B-LOC", "PER found shorter, as LOC"),
    ("Ada B-PER O\nHolt I-PER B-PER\nleft O I-PER", "PER found shifted"),
    ("Ada B-PER O", "PER missed"), ("left O B-LOC", "not a name, found as LOC"),
  ])
  func namesTheError(text: String, expected: String) throws {
    let confusions = try evaluation(text).confusions
    #expect(confusions.map(ConfusionListing.title) == [expected])
  }

  @Test func nothingOfTheFileReachesTheTerminalAsItIs() throws {
    let text = NameReport(
      try evaluation("A\u{1B}[2J B-\u{202E}X O\n\u{7}B O O"), errors: 5
    ).text
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
    #expect(text.contains("⟦A␛[2J⟧"))
  }

  @Test func confusionsAreObjectsToo() throws {
    var writer = JSONWriter()
    let confusion = try evaluation(harbour).confusions[1]
    writer.object { ConfusionListing().write(confusion, to: &$0) }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"error":"longer","marked":"PER","found":"PER","count":1,"examples":[{"count":1,"line":1,"#
        + #""marked":"Holt","found":"Mr Holt","sentence":"Mr Holt left Lima for Lima"}]}"#)
  }
}
