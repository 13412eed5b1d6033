import NewsCore

/// Utterances, with the words each account prints.
struct LedgerListing: Listing {
  let columns: [String] = []
  func write(_ entry: LedgerEntry, to writer: inout JSONWriter) {
    writer.member("speaker", entry.attribution)
    writer.key("conflict")
    writer.string(entry.hasSpeakerConflict ? "yes" : "no")
    writer.key("versions")
    writer.array(entry.rows) { writer, row in
      writer.object { writer in
        writer.member("file", row.quotation.place.article.name)
        writer.members(of: row.quotation.place.span)
        writer.member("class", row.versionClass.rawValue)
        writer.member("speaker", row.quotation.speakerName)
        writer.member("text", row.quotation.text)
      }
    }
  }
  func fields(of row: LedgerEntry) -> [String] { [] }
  func text(of entry: LedgerEntry) -> String {
    var lines = (entry.hasSpeakerConflict ? "! " : "") + entry.attribution + "\n"
    for row in entry.rows {
      lines += "   \(row.quotation.place.article.name.split(separator: "/").suffix(2).joined(separator: "/")) \(row.versionClass.rawValue) \(row.quotation.attribution): "
      for piece in row.pieces {
        switch piece.kind {
        case .kept: lines += piece.text
        case .changed: lines += "[" + piece.text + "]"
        case .omitted: lines += "[…]"
        }
      }
      lines += "\n"
    }
    return lines
  }
}
