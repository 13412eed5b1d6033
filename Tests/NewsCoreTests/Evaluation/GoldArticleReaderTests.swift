import Testing

@testable import NewsCore

/// Annotated texts are read line by line, and what is wrong with them is said.
@Suite struct GoldArticleReaderTests {
  private func articles(_ text: String) throws -> [GoldArticle] {
    try GoldArticleReader().articles(in: Array(text.utf8))
  }

  private func message(_ text: String) -> String? {
    do {
      _ = try articles(text)
      return nil
    } catch {
      return (error as? EvaluationFailure)?.message
    }
  }

  @Test func readsPersonsByNameInTheOrderOfTheText() throws {
    let text = """

      {"set":"s","topic":"t","doc":"a","text":"é Ada met Bo.","mentions":[\
      {"start":10,"end":12,"type":"ACTOR","kind":"NAM","chain":"2"},{"start":2,"end":5,"chain":"1"},\
      {"start":2,"end":5,"type":"ORG","kind":"NAM","chain":"3"},\
      {"start":2,"end":5,"type":"PER","kind":"NOM","chain":"4"}]}
      {"doc":"b","text":"","mentions":[]}

      """
    let found = try articles(text)
    #expect(
      found == [
        GoldArticle(
          name: "a", set: "s", topic: "t", text: SourceText("é Ada met Bo."),
          mentions: [
            GoldMention(span: TextSpan(3, 6), chain: "1"),
            GoldMention(span: TextSpan(11, 13), type: "ACTOR", chain: "2"),
          ]),
        GoldArticle(name: "b", set: "", topic: "", text: SourceText(""), mentions: []),
      ])
  }

  @Test(arguments: [
    ("", "there is no text in it; give one JSON object a line"),
    ("{\"doc\":", "line 1: it is not a JSON object; give one object a line, without line breaks"),
    ("[1]", "line 1: it is not a JSON object; give one object a line, without line breaks"),
    ("{\"text\":\"\",\"mentions\":[]}", "line 1: “doc” is missing or no string; add it"),
    ("\n{\"doc\":\"a\",\"mentions\":[]}", "line 2: “text” is missing or no string; add it"),
    (
      "{\"doc\":\"a\",\"text\":\"\"}",
      "line 1: “mentions” is no list; mark the names of persons in it"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"Ada\",\"mentions\":[{\"start\":0}]}",
      "line 1: a mention lacks “start” or “end”; give both as whole numbers"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"Zoë\",\"mentions\":[{\"start\":0,\"end\":4}]}",
      "line 1: a mention from 0 to 4 is not in the text, which has 3 characters; "
        + "count code points from 0, the end not included"
    ),
    (
      "{\"doc\":\"a\",\"text\":\"\",\"mentions\":[]}\n{\"doc\":\"a\",\"text\":\"\",\"mentions\":[]}",
      "line 2: “doc” is a as in line 1; give each text its own name"
    ),
  ])
  func saysWhatIsWrong(text: String, expected: String) {
    #expect(message(text) == expected)
  }
}
