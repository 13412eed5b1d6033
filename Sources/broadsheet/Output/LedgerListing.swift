import NewsCore

/// Utterances, each with the words that every account prints.
struct LedgerListing: Listing {
  /// An utterance and its number in the list, from 0.
  typealias Row = (offset: Int, element: LedgerEntry)

  /// To take the exact words from.
  let texts: ArticleTexts

  let columns = [
    "utterance", "file", "start", "end", "text", "class", "kind", "speaker", "speaker_entity",
    "speaker_conflict", "difference",
  ]

  func write(_ row: Row, to writer: inout JSONWriter) {
    let entry = row.element
    writer.member("utterance", row.offset + 1)
    writer.member("speaker", entry.attribution)
    writer.member("speaker_conflict", entry.hasSpeakerConflict)
    writer.key("versions")
    writer.array(entry.rows) { writer, row in writer.object { write(row, to: &$0) } }
    writer.key("missing")
    writer.array(entry.missing) { $0.string($1.name) }
  }

  private func write(_ row: LedgerRow, to writer: inout JSONWriter) {
    let quotation = row.quotation
    writer.member("file", quotation.place.article.name)
    writer.members(of: quotation.place.span)
    writer.member("text", texts.words(at: quotation.place) ?? quotation.text)
    writer.member("class", row.versionClass.rawValue)
    writer.member("kind", quotation.kind.rawValue)
    writer.member("speaker", quotation.speakerName ?? quotation.speakerText)
    writer.member("speaker_entity", quotation.speakerEntity?.name)
    writer.member("contested", row.isContested)
    writer.key("difference")
    writer.array(row.pieces) { writer, piece in
      writer.object {
        $0.member("kind", piece.kind.rawValue)
        $0.member("text", piece.text)
      }
    }
  }

  func records(of row: Row) -> [[String]] {
    row.element.rows.map { version in
      let quotation = version.quotation
      return [
        String(row.offset + 1), quotation.place.article.name, String(quotation.place.span.start),
        String(quotation.place.span.end), texts.words(at: quotation.place) ?? quotation.text,
        version.versionClass.rawValue, quotation.kind.rawValue,
        quotation.speakerName ?? quotation.speakerText ?? "", quotation.speakerEntity?.name ?? "",
        row.element.hasSpeakerConflict ? "yes" : "no", version.markedText,
      ]
    }
  }

  /// The speaker, then the versions under each other with where they stand.
  func text(of row: Row) -> String {
    let entry = row.element
    let count = entry.articles.count
    var title = entry.attribution + " · " + (count == 1 ? "1 account" : "\(count) accounts")
    if entry.hasSpeakerConflict { title = "≠ " + title + " · different speakers are named" }
    var lines = [title]
    for version in entry.rows {
      let quotation = version.quotation
      let isQuoted = version.versionClass != .paraphrased
      lines.append("  " + (isQuoted ? "“\(version.markedText)”" : version.markedText))
      var about = ["\(quotation.place.article.name):\(quotation.place.span.start)"]
      about.append(version == entry.rows.first ? "the fullest" : version.versionClass.words)
      about.append((version.isContested ? "≠ " : "") + quotation.attribution)
      lines.append("      " + about.joined(separator: " · "))
    }
    if !entry.missing.isEmpty {
      lines.append("  not in " + entry.missing.map(\.name).joined(separator: ", "))
    }
    return lines.map { Sanitizer.line($0) }.joined(separator: "\n") + "\n\n"
  }
}
