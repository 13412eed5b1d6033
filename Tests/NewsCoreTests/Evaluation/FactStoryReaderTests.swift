import Testing

@testable import NewsCore

/// Stories whose sentences are marked with the facts they tell.
@Suite struct FactStoryReaderTests {
  @Test func sentencesThatTellAFactCorrespond() throws {
    let topics = try FactStoryReader().topics(
      in: """
        # What this is about
        # Fire
        = Post
        ab Mill burns, two dead
        - It rained.
        = Herald
        b Two died.
        ac A fire broke out.
        """)
    #expect(topics.map(\.name) == ["Fire"])
    #expect(
      topics[0].pairs == [pair(0, 0, 1, 0), pair(0, 0, 1, 1)])
    let herald = topics[0].accounts[1]
    #expect(herald.sentences.map { herald.text[$0] } == ["Two died.", "A fire broke out."])
  }

  @Test func capitalAndSmallLettersAreDifferentFacts() throws {
    let topics = try FactStoryReader().topics(
      in: """
        # Fire
        ## a the mill burned
        ## A the dead
        = Post
        a Mill burns
        A Two died.
        = Herald
        aA A fire broke out and killed two.
        A A man and a woman are dead.
        """)
    #expect(topics.count == 1)
    #expect(topics[0].pairs == [pair(0, 0, 1, 0), pair(0, 1, 1, 0), pair(0, 1, 1, 1)])
  }

  @Test func pairsFollowSentencesThatChangePlaces() throws {
    let topic = try FactStoryReader().topics(
      in: """
        # Fire
        = Post
        a Mill burns
        - It rained.
        b Two died.
        = Herald
        b Two are dead.
        a A fire broke out.
        """)[0].reordered([[2, 0, 1], [0, 1]])
    #expect(topic.pairs == [pair(0, 1, 1, 1), pair(0, 0, 1, 0)])
    let post = topic.accounts[0]
    #expect(post.sentences.map { post.text[$0] } == ["Two died.", "Mill burns", "It rained."])
  }

  @Test func aSentenceOfNoAccountIsReported() {
    #expect(throws: EvaluationFailure.self) {
      try FactStoryReader().topics(in: "# Fire\nab Mill burns\n")
    }
  }

  private func pair(_ one: Int, _ first: Int, _ other: Int, _ second: Int) -> SentencePair {
    SentencePair(
      SentencePlace(document: one, sentence: first),
      SentencePlace(document: other, sentence: second))
  }
}
