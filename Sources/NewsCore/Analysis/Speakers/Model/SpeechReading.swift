/// A text read as far as its quotations, for a judge to decide whose they are.
package struct SpeechReading: Sendable {
  private let document: Document
  private let passages: [QuotedPassage]

  /// - Parameter text: an article's text, a paragraph a line.
  package init(text: String) {
    let source = SourceText(repairing: Array(text.utf8))
    var document = Document(article: LineArticleReader().article(named: "", source))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    document.dates = DateFinder().dates(in: document)
    document.figures = FigureFinder().figures(in: document)
    document.mentions = NameFinder(weights: EmbeddedWeights.shared).mentions(in: document)
    self.document = document
    passages = QuotationFinder().passages(in: document)
  }

  package var text: SourceText { document.text }

  /// Has `judge` decide all choices, in the order of the text, and returns what comes out.
  package func quotations(by judge: inout some SpeechJudge) -> [Quotation] {
    SpeakerFinder().quotations(from: passages, in: document, by: &judge)
  }

  /// The name a speaker is known by, else the words that the text has.
  package func name(of speaker: Speaker) -> String {
    document.text[speaker.mention.map { document.mentions[$0].span } ?? speaker.span]
  }
}
