import NewsCore

/// Quotations with who is quoted and why that is thought.
struct QuotationListing: FlatListing {
  /// A row of the list with the exact words of the text.
  struct Row {
    let quotation: QuotationRow
    let text: String
  }

  let columns = [
    "file", "start", "end", "text", "kind", "use", "stance", "cue", "speaker", "speaker_entity",
    "speaker_kind", "certainty", "candidates", "relay", "why",
  ]

  func write(_ row: Row, to writer: inout JSONWriter) {
    let quotation = row.quotation
    writer.member("file", quotation.place.article.name)
    writer.members(of: quotation.place.span)
    writer.member("text", row.text)
    writer.member("kind", quotation.kind.rawValue)
    writer.member("use", quotation.use.rawValue)
    writer.member("stance", quotation.stance?.rawValue)
    writer.member("cue", quotation.cueText)
    writer.member("speaker", quotation.speakerName ?? quotation.speakerText)
    writer.member("speaker_entity", quotation.speakerEntity?.name)
    writer.key("joint")
    writer.array(quotation.jointSpeakers) { $0.string($1.entity.name) }
    writer.member("speaker_kind", quotation.speakerKind?.rawValue)
    writer.member("certainty", quotation.certainty)
    writer.key("candidates")
    writer.array(quotation.candidates) { $0.string($1) }
    writer.member("relay", quotation.relay)
    writer.member("why", quotation.reason)
  }

  func fields(of row: Row) -> [String] {
    let quotation = row.quotation
    return [
      quotation.place.article.name, String(quotation.place.span.start),
      String(quotation.place.span.end), row.text, quotation.kind.rawValue,
      quotation.use.rawValue, quotation.stance?.rawValue ?? "", quotation.cueText ?? "",
      quotation.speakerName ?? quotation.speakerText ?? "",
      quotation.speakerEntity?.name ?? "", quotation.speakerKind?.rawValue ?? "",
      String(quotation.certainty), quotation.candidates.joined(separator: "; "),
      quotation.relay ?? "", quotation.reason,
    ]
  }

  /// The speaker and the words, and below where they stand and why they are the speaker's; only
  /// words that stand in quotation marks are shown in them.
  func text(of row: Row) -> String {
    let quotation = row.quotation
    let place = "\(quotation.place.article.name):\(quotation.place.span.start)"
    let words = quotation.kind == .indirect ? quotation.text : "“\(quotation.text)”"
    let kind = ([quotation.kind.rawValue] + (quotation.stance.map { [$0.rawValue] } ?? []))
      .joined(separator: ", ")
    return Sanitizer.line("\(quotation.attribution): \(words)") + "\n    "
      + Sanitizer.line("\(place) · \(kind) · \(quotation.explanation)") + "\n"
  }
}
