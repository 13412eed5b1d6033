import Testing

@testable import NewsCore

/// Texts with marked quotations are read line by line, and what is wrong with them is said.
@Suite struct QuotedArticleReaderTests {
  private func articles(_ text: String) throws -> [QuotedArticle] {
    try QuotedArticleReader().articles(in: Array(text.utf8))
  }

  @Test func readsWhatIsMarked() throws {
    let text = #"""
      {"doc":"a","text":"“Zoë” ran","quotes":[{"start":0,"end":5,"speaker":"he",\#
      "speaker_span":[2,4],"speaker_kind":"pronoun","speaker_name_silver":"Bo"}],"unattributed_segments":[[1,4]],\#
      "indirect":[{"content":[[6,9]],"cue":[[0,1]],"source":null}]}
      {"doc":"b","text":"x y","quotes":[{"start":0,"end":1},{"start":2,"end":3,"speaker":"Bo"}]}
      """#
    #expect(
      try articles(text) == [
        QuotedArticle(
          name: "a", text: SourceText("“Zoë” ran"),
          quotations: [
            GoldQuotation(
              place: 0..<5, speaker: "he", speakerPlace: 2..<4, speakerKind: .pronoun,
              silverName: "Bo")
          ], unattributed: [1..<4],
          reports: [GoldReport(content: [6..<9], cue: [0..<1], source: [])]),
        QuotedArticle(
          name: "b", text: SourceText("x y"),
          quotations: [
            GoldQuotation(place: 0..<1, speaker: nil, speakerKind: .none),
            GoldQuotation(place: 2..<3, speaker: "Bo", speakerKind: .name),
          ]),
      ])
  }

  @Test(arguments: [
    ("{\"doc\":\"a\",\"text\":\"\"}", "“quotes” is no list; mark the quotations in it"),
    (
      "{\"doc\":\"a\",\"text\":\"x\",\"quotes\":[{\"start\":0}]}",
      "a quotation lacks “start” or “end”; give both as whole numbers"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"x\",\"quotes\":[{\"start\":0,\"end\":2}]}",
      "a quotation from 0 to 2 is not in the text, which has 1 characters; "
        + "count code points from 0, the end not included"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"x\",\"quotes\":[{\"start\":0,\"end\":1,\"speaker_kind\":\"it\"}]}",
      "there is no “speaker_kind” it; the kinds are name, proper, pronoun, nominal, none"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"x\",\"quotes\":[],\"unattributed_segments\":[[0]]}",
      "a segment is no pair of whole numbers; give its start and its end"
    ),
  ])
  func saysWhatIsWrong(text: String, problem: String) {
    #expect(throws: EvaluationFailure(line: 1, problem: problem)) { try articles(text) }
  }
}
