import TestSupport
import Testing

@testable import NewsCore

/// Figures computed by hand; the reference scorer gives the same for the same data.
@Suite struct QuotationEvaluatorTests {
  /// Marked quotations stand between ⟦⟧, found ones between ⟪⟫.
  private func article(
    _ marked: String, _ quotations: [(String?, GoldSpeakerKind, silver: String?)],
    nobodys: Bool = false
  ) -> (QuotedArticle, found: [Range<Int>]) {
    let text = MarkedText(marked)
    let source = SourceText(text.text)
    let offsets = CodePointOffsets(source)
    func places(_ mark: Character) -> [Range<Int>] {
      text[mark].map { offsets.offset(of: $0.start)..<offsets.offset(of: $0.end) }
    }
    let gold = zip(places("⟦"), quotations).map {
      GoldQuotation(place: $0, speaker: $1.0, speakerKind: $1.1, silverName: $1.silver)
    }
    return (
      QuotedArticle(name: "a", text: source, quotations: gold, unattributed: places("⌈")),
      places("⟪")
    )
  }

  private var quay: (QuotedArticle, found: [Range<Int>]) {
    article(
      """
      ⟦“⟪We will stay here,⟫”⟧ Ada Berg said. He said it was ⟦“a ⟪very bad idea⟫”⟧. \
      ⟦“Go away now,”⟧ said Tom Lee. The ⌈“⟪big old boat⟫”⌉ sank. ⟦“⟪No,⟫”⟧ she said. \
      ⟦“⟪It is all over,⟫”⟧ said Eve Dahl. ⟦“⟪They sold the lot⟫”⟧ is what an aide said.
      """,
      [
        ("Ada Berg", .name, nil), ("He", .pronoun, "Tom Lee"), ("Tom Lee", .name, nil),
        ("she", .pronoun, nil), ("Eve Dahl", .name, nil), ("an aide", .nominal, nil),
      ])
  }

  private var evaluation: QuotationEvaluation {
    let (article, places) = quay
    let speakers = [
      ("Mrs Berg", "Ada Berg"), ("he", "Lee"), ("Ada Berg", "Ada Berg"), (nil, nil),
      ("Tom Lee", "Tom Lee"), ("an aide", nil),
    ]
    let found = zip(places, speakers).map {
      PredictedQuotation(place: $0, kind: .direct, speaker: $1.0, speakerName: $1.1)
    }
    return QuotationEvaluator { _ in found }.evaluation(of: [article])
  }

  private func figures(_ name: String) -> MatchFigures? {
    evaluation.figures.first { $0.name == name }
  }

  /// Of five marked ones with three words four are found, one of them without its `a`; one that is
  /// found is nobody's; `No` is too short to count.
  @Test func countsWords() {
    #expect(figures("exact") == MatchFigures(name: "exact", marked: 5, found: 5, right: 3))
    #expect(figures("overlap") == MatchFigures(name: "overlap", marked: 5, found: 5, right: 4))
    // 17 + 15 + 11 + 14 + 17 marked, 17 + 13 + 12 + 14 + 17 found.
    #expect(
      figures("characters") == MatchFigures(name: "characters", marked: 74, found: 73, right: 61))
  }

  @Test func judgesSpeakers() {
    #expect(
      figures("speaker name") == MatchFigures(name: "speaker name", marked: 3, found: 2, right: 1))
    #expect(
      figures("speaker pronoun")
        == MatchFigures(name: "speaker pronoun", marked: 1, found: 1, right: 1))
    #expect(
      figures("speaker nominal")
        == MatchFigures(name: "speaker nominal", marked: 1, found: 1, right: 1))
    #expect(
      figures("all speakers") == MatchFigures(name: "all speakers", marked: 5, found: 4, right: 3))
    #expect(
      figures("with speaker, silver")
        == MatchFigures(name: "with speaker, silver", marked: 5, found: 5, right: 3))
  }

  /// A pronoun is right as itself; whom it stands for is judged where the file says it.
  @Test(
    arguments: [
      ("he", "Tom Lee", "Tom Lee", 1, 1, 0),
      ("He", "Ada Berg", "Tom Lee", 1, 0, 1),
      ("he", nil, "Tom Lee", 0, 0, 0),
      ("he", "Ada Berg", nil, 0, 0, 0),
    ] as [(String, String?, String?, Int, Int, Int)])
  func judgesForWhomPronounsStand(
    words: String, name: String?, silver: String?, named: Int, right: Int, wrong: Int
  ) {
    let (article, places) = article(
      "⟦“⟪We will stay here,⟫”⟧ he said.", [("he", .pronoun, silver)])
    let found = [
      PredictedQuotation(place: places[0], kind: .direct, speaker: words, speakerName: name)
    ]
    let evaluation = QuotationEvaluator { _ in found }.evaluation(of: [article])
    #expect(evaluation.figures.first { $0.name == "speaker pronoun" }?.right == 1)
    #expect(
      evaluation.figures.last
        == MatchFigures(
          name: "pronouns resolved", marked: silver == nil ? 0 : 1, found: named, right: right))
    #expect(evaluation.attributions.wrongNames == wrong)
    #expect(evaluation.errors.map(\.foundSpeaker) == (wrong > 0 ? ["He (Ada Berg)"] : []))
  }

  /// Nobody can tell whom the words stand for, but that they are other words.
  @Test(arguments: [("the mayor", 0), ("a farmer", 1)])
  func leavesNamesForDescriptionsOpen(words: String, wrong: Int) {
    let (article, places) = article(
      "⟦“⟪We will stay here,⟫”⟧ the mayor said.", [("the mayor", .nominal, nil)])
    let found = [
      PredictedQuotation(place: places[0], kind: .direct, speaker: words, speakerName: "Ada Berg")
    ]
    let evaluation = QuotationEvaluator { _ in found }.evaluation(of: [article])
    #expect(evaluation.attributions.given == 1)
    #expect(evaluation.attributions.wrongNames == wrong)
  }

  @Test func countsByCertainty() {
    let (article, places) = article(
      "⟦“⟪We will stay here,⟫”⟧ he said. ⟦“⟪No one will go,⟫”⟧ said Tom Lee.",
      [("he", .pronoun, nil), ("Tom Lee", .name, nil)])
    let found = zip(places, [("he", 97), ("Ada Berg", 61)]).map {
      PredictedQuotation(
        place: $0, kind: .direct, speaker: $1.0, speakerName: $1.0 == "he" ? nil : $1.0,
        certainty: $1.1)
    }
    let counts = QuotationEvaluator { _ in found }.evaluation(of: [article]).attributions
      .certainties
    #expect(counts.map(\.judged) == [0, 0, 0, 0, 0, 0, 1, 0, 0, 1])
    #expect(counts.map(\.right) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test func countsWrongNames() {
    let attributions = evaluation.attributions
    #expect(attributions.given == 4)
    #expect(attributions.wrongNames == 1)
    #expect(attributions.wrongBySilver == 0)
    #expect(attributions.wrongShare == 25)
    #expect(attributions.nobodys == 1)
    #expect(attributions.nobodysGiven == 1)
  }

  @Test func showsErrorsInTheirContext() {
    let errors = evaluation.errors
    #expect(errors.map(\.sort) == [.shifted, .missed, .spurious, .wrongName])
    #expect(
      errors.map(\.example.match)
        == ["a very bad idea", "Go away now", "big old boat", "It is all over"])
    #expect(errors[0].found == "very bad idea")
    #expect(errors[3].markedSpeaker == "Eve Dahl")
    #expect(errors[3].foundSpeaker == "Tom Lee")
    #expect(errors[0].example.before.hasSuffix("He said it was “"))
  }

  /// Cue and source must both overlap; what has no source does not count.
  @Test func comparesIndirectSpeech() {
    let (article, _) = article("Ada Berg said she left. Tom Lee denied it. It was said.", [])
    let reports = [
      GoldReport(content: [14..<22], cue: [9..<13], source: [0..<8]),
      GoldReport(content: [39..<41], cue: [32..<38], source: [24..<31]),
      GoldReport(content: [43..<45], cue: [50..<54], source: []),
    ]
    let found = [
      PredictedQuotation(
        place: 14..<22, kind: .indirect, speaker: "Berg", source: 4..<8, cue: 9..<13),
      PredictedQuotation(
        place: 39..<41, kind: .indirect, speaker: "Berg", source: 4..<8, cue: 32..<38),
      PredictedQuotation(place: 43..<45, kind: .indirect, speaker: nil, cue: 50..<54),
    ]
    let evaluation = QuotationEvaluator { _ in found }.evaluation(of: [
      QuotedArticle(name: "a", text: article.text, quotations: [], reports: reports)
    ])
    #expect(evaluation.indirect.marked == 2)
    #expect(evaluation.indirect.recalled == 1)
    #expect(evaluation.indirect.found == 2)
    #expect(evaluation.indirect.right == 1)
    #expect(evaluation.indirect.ratios == Ratios(precision: 0.5, recall: 0.5))
  }

  /// What is marked under the cue of a direct quotation is found by it, rightly when its speaker is
  /// the source; a quotation without a cue that is marked, or left open, counts nowhere.
  @Test(arguments: [
    (9..<13, Optional(0..<8), 1, 1), (9..<13, 32..<35, 1, 0), (36..<40, 32..<35, 0, 0),
    (9..<13, nil, 0, 0),
  ])
  func countsIndirectSpeechUnderQuotations(
    cue: Range<Int>, source: Range<Int>?, found: Int, right: Int
  ) {
    let (article, _) = article("Ada Berg said “the quay is shut”, and Tom said nothing.", [])
    let report = GoldReport(content: [14..<32], cue: [9..<13], source: [0..<8])
    let quotation = PredictedQuotation(
      place: 15..<31, kind: .direct, speaker: "Berg", source: source, cue: cue)
    let figures = QuotationEvaluator { _ in [quotation] }.evaluation(of: [
      QuotedArticle(name: "a", text: article.text, quotations: [], reports: [report])
    ]).indirect
    #expect(
      [figures.marked, figures.found, figures.right, figures.recalled] == [1, found, right, right])
  }

  /// From the text alone; what is inside another quotation or a title is left out, and what is in
  /// single marks is speech without marks.
  @Test(arguments: [
    (CountedMarks.double, ["We saw ‘nothing’ there,", "Go home now,"], ["It is all over,"]),
    (.all, ["We saw ‘nothing’ there,", "Go home now,", "It is all over,"], []),
  ])
  func predicts(marks: CountedMarks, quoted: [String], indirect: [String]) {
    let text = """
      “We saw ‘nothing’ there,” Ada Berg said. The film “The Long Quay” ran.

      “Go home now,” said Tom Lee. 'It is all over,' said Eve Dahl.
      """
    let article = QuotedArticle(name: "a", text: SourceText(text), quotations: [])
    let found = QuotationPredictor(marks: marks).quotations(in: article)
    let scalars = Array(text.unicodeScalars)
    func words(_ found: [PredictedQuotation]) -> [String] {
      found.map { String(String.UnicodeScalarView(scalars[$0.place])) }
    }
    #expect(words(found.filter { $0.kind != .indirect }) == quoted)
    #expect(words(found.filter { $0.kind == .indirect }) == indirect)
    #expect(found.first?.speaker == "Ada Berg")
    #expect(found.last?.speaker == "Eve Dahl")
  }
}
