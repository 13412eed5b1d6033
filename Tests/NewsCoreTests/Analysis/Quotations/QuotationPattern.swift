import TestSupport

@testable import NewsCore

/// A text with its quotations marked, and what the program makes of the same text without marks.
///
/// Quotations stand between ⟪⟫, persons between ⟦⟧, organisations between ⌈⌉. A paragraph after
/// `headline:`, `heading:` or `blockQuotation:` is of that kind. Behind the text, after ` ~ `, stands
/// for each quotation the name of its speaker, `she=Nina Park` for a pronoun, the words where no
/// name is known, `?` for nobody, `title`, `term` or `nickname` for what nobody said; `; ` parts
/// them.
struct QuotationPattern {
  let expected: [String]
  let found: [String]

  init(_ pattern: String) {
    let parts = pattern.split(separator: " ~ ", maxSplits: 1)
    let speakers = parts.count > 1 ? parts[1].split(separator: "; ").map(String.init) : []
    var kinds: [Block.Kind] = []
    let paragraphs = parts[0].split(separator: "\n\n").map { paragraph -> String in
      let kind = Block.Kind.allCases.first { paragraph.hasPrefix("\($0.rawValue):") }
      kinds.append(kind ?? .paragraph)
      return String(kind.map { paragraph.dropFirst($0.rawValue.count + 1) } ?? paragraph)
    }
    let text = MarkedText(paragraphs.joined(separator: "\n\n"))
    let document = Self.document(text, kinds)
    let quotations = document.quotations
    let spans = text["⟪"].map { document.text.singleSpaced($0) }
    expected = spans.indices.map { index in
      "\(spans[index]) ~ \(index < speakers.count ? speakers[index] : "?")"
    }
    found = quotations.map { quotation in
      "\(document.text.singleSpaced(quotation.span)) ~ \(Self.speaker(of: quotation, in: document))"
    }
  }

  private static func document(_ text: MarkedText, _ kinds: [Block.Kind]) -> Document {
    var document = Document(article: .paragraphs(text.text, kinds: kinds))
    document.tokens = Tokenizer().tokens(in: document.article)
    document.sentences = SentenceSplitter().sentences(in: document)
    document.mentions =
      (text["⟦"].map { Mention(span: $0, kind: .person) }
      + text["⌈"].map { Mention(span: $0, kind: .organisation) })
      .sorted { $0.span < $1.span }
    let passages = QuotationFinder().passages(in: document)
    document.quotations = SpeakerFinder().quotations(from: passages, in: document)
    return document
  }

  private static func speaker(of quotation: Quotation, in document: Document) -> String {
    guard let speaker = quotation.speaker else {
      return quotation.use == .speech ? "?" : quotation.use.rawValue
    }
    let words = document.text.singleSpaced(speaker.span)
    guard let mention = speaker.mention else { return words }
    let name = document.text.singleSpaced(document.mentions[mention].span)
    return name == words ? name : "\(words)=\(name)"
  }
}
