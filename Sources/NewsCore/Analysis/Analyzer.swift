/// Turns an article into a document, one stage after the other; a stage reads what the earlier ones
/// found.
public struct Analyzer: Sendable {
  public init() {}

  /// - Parameter hasFigures: whether days and figures are wanted, which comparing and exporting need.
  public func document(from article: Article, hasFigures: Bool = true) -> Document {
    var document = Document(article: article)
    document.tokens = Tokenizer().tokens(in: article)
    document.sentences = SentenceSplitter().sentences(in: document)
    if hasFigures {
      document.dates = DateFinder().dates(in: document)
      document.figures = FigureFinder().figures(in: document)
    }
    document.mentions = NameFinder(weights: EmbeddedWeights.shared).mentions(in: document)
    let passages = QuotationFinder().passages(in: document)
    document.quotations = SpeakerFinder().quotations(from: passages, in: document)
    document.quotations = IndirectSpeechFinder().quotations(from: passages, in: document)
    return document
  }
}
