import NewsCore
import Testing

@testable import broadsheet

/// Predictions are written as they are read.
@Suite struct PersonPersonPredictionWriterTests {
  @Test func writesWhatTheReaderReads() throws {
    let article = GoldArticle(
      name: "a", set: "s", topic: "t", text: SourceText("Zoë \"Z\" Park"),
      mentions: [GoldMention(span: TextSpan(0, 13), chain: nil)])
    let evaluation = PersonEvaluator().evaluation(of: [article])
    let bytes = PersonPredictionWriter().bytes(of: [article], evaluation.predictions)
    let cluster = try #require(evaluation.predictions[0].first).cluster
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"set":"s","topic":"t","doc":"a","text":"Zoë \"Z\" Park","mentions":[{"start":0,"end":12,"#
        + #""text":"Zoë \"Z\" Park","type":"PER","kind":"NAM","chain":"\#(cluster)"}]}"# + "\n")
    let read = try GoldArticleReader().articles(in: bytes)
    #expect(read[0].mentions == [GoldMention(span: TextSpan(0, 13), chain: cluster)])
  }
}
