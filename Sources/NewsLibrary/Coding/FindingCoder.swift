import NewsCore

/// Writes where the sentences, mentions and quotations of a document are, and reads them back: all of
/// what queries look at that is neither text nor a link. Reasons are left out.
struct FindingCoder {
  /// What is read back.
  struct Findings {
    var sentences: [TextSpan] = []
    var mentions: [TextSpan] = []
    var quotations: [Quotation] = []

    /// Whether all places are within a text of so many bytes.
    func areWithin(_ count: Int) -> Bool {
      func isWithin(_ span: TextSpan) -> Bool { span.end <= count }
      return sentences.allSatisfy(isWithin) && mentions.allSatisfy(isWithin)
        && quotations.allSatisfy { quotation in
          isWithin(quotation.outer) && quotation.cue.map(isWithin) ?? true
            && quotation.relay.map(isWithin) ?? true
            && quotation.speaker.map { isWithin($0.span) } ?? true
            && quotation.candidates.allSatisfy { isWithin($0.span) }
        }
    }
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
      func isKnown(_ speaker: Speaker) -> Bool {
        let mentions = findings.mentions.indices
        return speaker.mention.map(mentions.contains) ?? true
          && speaker.joint.allSatisfy(mentions.contains)
      }
      guard quotation.speaker.map(isKnown) ?? true, quotation.candidates.allSatisfy(isKnown) else {
        throw ByteReader.Damage()
      }
      findings.quotations.append(quotation)
    }
    guard reader.isAtEnd else { throw ByteReader.Damage() }
    return findings
  }
}
