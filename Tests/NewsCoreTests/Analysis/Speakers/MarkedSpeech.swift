import TestSupport

@testable import NewsCore

/// Texts with persons between ⟦⟧, organisations between ⌈⌉ and peoples between ⟪⟫, a paragraph a
/// line, and what is found of their speakers.
enum MarkedSpeech {
  static func document(_ marked: String) -> Document {
    let marked = MarkedText(marked)
    var document = Document(article: .paragraphs(marked.text))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    document.mentions =
      (marked.spans.map { Mention(span: $0, kind: .person) }
      + marked["⌈"].map { Mention(span: $0, kind: .organisation) }
      + marked["⟪"].map { Mention(span: $0, kind: .group) })
      .sorted { $0.span < $1.span }
    let passages = QuotationFinder().passages(in: document)
    document.quotations = SpeakerFinder().quotations(from: passages, in: document)
    return document
  }

  /// For each quotation the words for the speaker, with `=` the name they stand for, `?` for
  /// nobody.
  static func speakers(of document: Document) -> [String] {
    document.quotations.map { quotation in
      guard let speaker = quotation.speaker else { return "?" }
      let words = document.text[speaker.span]
      guard let mention = speaker.mention else { return words }
      let name = document.text[document.mentions[mention].span]
      return name == words ? name : "\(words)=\(name)"
    }
  }
}
