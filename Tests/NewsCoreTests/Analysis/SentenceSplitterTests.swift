import TestSupport
import Testing

@testable import NewsCore

@Suite struct SentenceSplitterTests {
  /// A bar stands where one sentence ends and the next begins.
  @Test(arguments: [
    "The ferry sank.| Nobody was hurt.",
    "Did it sink?| It did!| Nobody was hurt.",
    "Mr. Park met Dr. Lee and Gen. Omar Reyes.| They spoke.",
    "He moved to the U.S.| He stayed.",
    "He met U.S. President Park in the U.S. Senate.",
    "She was born in the U.S. and left.",
    "J. A. Park and George W. Lee spoke.| They left.",
    "Plan B.| The crew had none.",
    "See No. 5 on the list.| It is long.",
    "Would he go?| He said no.| They left.",
    "It begins at 9 a.m. on Monday.| It ends at 5 p.m. Tuesday.",
    "It ended at 5 p.m.| Nobody came.",
    "It ended at 5 p.m. ET.| Nobody came.",
    "Prices rose 3.5 percent.| Wages fell by 1.2.",
    "Wait … he went on.",
    "It was late …| The crew slept.",
    "It was late...| The crew slept.",
    "Yahoo! shares rose.",
    "“We lost.| We will come back.”| She left.",
    "“We lost,” she said.| “We will come back.”",
    "“Why?” he asked.",
    "“Why?” Nina Park asked.",
    "“Why?”| Nina Park left.",
    "“Why?”| He left.",
    "He left (with the mate.)| She stayed.",
    "They sailed to St. John and Mt. Hood.| It was far.",
    "Park Inc. Chairman Lee resigned.| He works at Park Inc.| The firm is small.",
    "On Jan. 5 they met.| On Feb. 6 they parted.",
    "They met in Jan.| The talks failed.",
    "He voted in 2020.| 5 people did not.",
    "The price of fish etc.| Nobody cared.",
    "The ferry sank .| Nobody was hurt .",
    "Nobody was left.The crew had gone.",
    "See example.com for more.",
    "iPhone sales fell.| iPad sales rose.",
    "船が沈んだ。|誰も死ななかった。",
    "He said ‘No’.| She left.",
    "He said 'No.'| She left.",
    "\"We lost.\"| \"We will come back.\"",
    "1. First the mate left.",
    "The list:| • First the mate| • Then the crew",
  ])
  func splits(marked: String) {
    let marked = marked.replacing("left.The", with: "left.|The").replacing("| •", with: "|\n•")
    let parts = marked.split(separator: "|").map { $0.trimmingSpace() }
    #expect(sentences(marked.replacing("|", with: "")) == parts)
  }

  @Test func endsWithTheBlock() {
    #expect(sentences("Ferry sinks\n\nThe ferry sank") == ["Ferry sinks", "The ferry sank"])
  }

  @Test(arguments: 0..<200)
  func partitionsTheTokensOfEachBlock(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "The ", "ferry ", "Mr", "U.S.", ". ", ".", "?", "! ", "…", "”", "“", "'", "\"", ") ", "(",
      "\n",
      "\n\n", "5", "• ", "\n- ", "a.m. ", "No", "。",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let document = document(text)
    var next = 0
    for sentence in document.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
      let block = document.article.blocks[sentence.block]
      #expect(block.span.contains(sentence.span))
      #expect(sentence.span.start == document.tokens[sentence.tokens.lowerBound].span.start)
      #expect(sentence.span.end == document.tokens[next - 1].span.end)
    }
    #expect(next == document.tokens.count)
  }

  /// What no sentence is as long as comes in pieces that follow one another.
  @Test(arguments: [(511, [512]), (512, [512, 1]), (1024, [512, 512, 1])])
  func cutsWhatGoesOn(words: Int, pieces: [Int]) {
    let document = document(String(repeating: "word ", count: words) + ".")
    #expect(document.sentences.map(\.tokens.count) == pieces)
    #expect(document.sentences.map(\.tokens.lowerBound) == pieces.indices.map { $0 * 512 })
  }

  private func document(_ text: String) -> Document {
    var document = Document(article: .paragraphs(text))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    return document
  }

  private func sentences(_ text: String) -> [String] {
    let document = document(text)
    return document.sentences.map { document.text[$0.span] }
  }
}

extension Substring {
  fileprivate func trimmingSpace() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
