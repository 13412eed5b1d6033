import NewsCore

/// Writes where the sentences, mentions and quotations of a document are, and reads them back: all of
/// what queries look at that is neither text nor a link. Reasons are left out.
struct FindingCoder {
  /// What is read back.
  struct Findings {
    var sentences: [TextSpan] = []
    var mentions: [TextSpan] = []
    var quotations: [Quotation] = []
  }

  func bytes(of document: Document) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(document.sentences.count)
    var last = 0
    for sentence in document.sentences { writer.write(sentence.span, after: &last) }
    writer.write(document.mentions.count)
    last = 0
    for mention in document.mentions { writer.write(mention.span, after: &last) }
    writer.write(document.quotations.count)
    last = 0
    for quotation in document.quotations {
      QuotationCoder.write(quotation, after: &last, to: &writer)
    }
    return writer.bytes
  }

  func findings(from bytes: [UInt8]) throws(ByteReader.Damage) -> Findings {
    var reader = ByteReader(bytes)
    var findings = Findings()
    var last = 0
    for _ in 0..<(try reader.count()) { findings.sentences.append(try reader.span(after: &last)) }
    last = 0
    for _ in 0..<(try reader.count()) { findings.mentions.append(try reader.span(after: &last)) }
    last = 0
    for _ in 0..<(try reader.count()) {
      let quotation = try QuotationCoder.quotation(from: &reader, after: &last)
      let mentions = ([quotation.speaker].compactMap(\.self) + quotation.candidates)
        .flatMap(\.mentions)
      guard mentions.allSatisfy(findings.mentions.indices.contains) else {
        throw ByteReader.Damage()
      }
      findings.quotations.append(quotation)
    }
    guard reader.isAtEnd else { throw ByteReader.Damage() }
    return findings
  }
}
