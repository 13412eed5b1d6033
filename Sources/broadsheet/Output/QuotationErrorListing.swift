import NewsCore

/// Quotations that were not found as they are marked or were given to somebody else.
struct QuotationErrorListing: FlatListing {
  let columns = ["error", "doc", "text", "marked", "found", "why"]

  func write(_ row: QuotationError, to writer: inout JSONWriter) {
    writer.member("error", row.sort.rawValue)
    writer.member("doc", row.article)
    writer.member("text", row.example.match)
    writer.member("before", row.example.before)
    writer.member("after", row.example.after)
    writer.member("found_text", row.found)
    writer.member("marked", row.markedSpeaker)
    writer.member("found", row.foundSpeaker)
    writer.member("why", row.reason)
  }

  func fields(of row: QuotationError) -> [String] {
    [
      row.sort.rawValue, row.article, row.example.match, row.markedSpeaker ?? "",
      row.foundSpeaker ?? "", row.reason ?? "",
    ]
  }

  /// Where it is and who is marked and found, and below the words in their context.
  func text(of row: QuotationError) -> String {
    let example = row.example
    let words = "…\(example.before)⟦\(example.match)⟧\(example.after)…"
    return "  " + Sanitizer.line([row.article, speakers(of: row)].joined(separator: ": ")) + "\n"
      + "    " + Sanitizer.line(words) + "\n"
      + (row.found.map { "    found: ⟨" + Sanitizer.line($0) + "⟩\n" } ?? "")
  }

  private func speakers(of row: QuotationError) -> String {
    let marked = row.markedSpeaker ?? "nobody"
    let found = "found \(row.foundSpeaker ?? "nobody") (\(row.reason ?? ""))"
    return switch row.sort {
    case .missed: "marked as of \(marked)"
    case .shifted: "in other words"
    case .spurious: found
    case .wrongName, .wrongWords, .open: "marked as of \(marked), \(found)"
    }
  }
}
