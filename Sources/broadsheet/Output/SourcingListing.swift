import NewsCore

/// Articles, each with whom it quotes and how much.
struct SourcingListing: Listing {
  let columns = [
    "file", "source", "entity", "kind", "quotations", "words", "reports", "reported_words",
    "percent",
  ]

  func write(_ row: Sourcing, to writer: inout JSONWriter) {
    writer.member("file", row.article.name)
    writer.member("words", row.words)
    writer.member("own_words", row.ownWords)
    writer.key("sources")
    writer.array(row.shares) { writer, share in
      writer.object {
        $0.member("name", share.name)
        $0.member("entity", share.entity?.name)
        $0.member("kind", share.kindName)
        writeCounts(of: share, in: row, to: &$0)
      }
    }
    writer.key("kinds")
    writer.object { writer in
      for total in row.totals {
        writer.key(total.kindName)
        writer.object { writeCounts(of: total, in: row, to: &$0) }
      }
    }
  }

  private func writeCounts(
    of share: SourceShare, in row: Sourcing, to writer: inout JSONWriter
  ) {
    writer.member("quotations", share.quotations)
    writer.member("words", share.words)
    writer.member("reports", share.reports)
    writer.member("reported_words", share.reportedWords)
    writer.member("percent", row.percent(of: share.allWords))
  }

  func records(of row: Sourcing) -> [[String]] {
    row.shares.map { share in
      [
        row.article.name, share.name ?? "", share.entity?.name ?? "", share.kindName,
        String(share.quotations), String(share.words), String(share.reports),
        String(share.reportedWords), String(row.percent(of: share.allWords)),
      ]
    }
  }

  /// The article and what part of it is quoted, by kind; then its sources, each with how often it is quoted or
  /// reported, with how many words, and a bar.
  func text(of row: Sourcing) -> String {
    let kinds = row.totals.map { "\($0.kindPlural) \(row.percent(of: $0.allWords)) %" }
    var lines = [
      row.article.name + " · \(row.words) words",
      "  " + (kinds.isEmpty ? "nobody is quoted" : kinds.joined(separator: " · "))
        + " · the writer’s own \(row.percent(of: row.ownWords)) %",
    ]
    for share in row.shares {
      let percent = row.percent(of: share.allWords)
      let counts = [
        Padding.left(share.kindName, 13), Padding.right(String(share.times), 4),
        Padding.right(String(share.allWords), 6), Padding.right("\(percent) %", 6),
      ].joined()
      let bar = String(repeating: "█", count: percent / 2) + (percent % 2 == 1 ? "▌" : "")
      lines.append("  " + counts + "  " + (share.name ?? "–") + (bar.isEmpty ? "" : "  " + bar))
    }
    return lines.map { Sanitizer.line($0) }.joined(separator: "\n") + "\n\n"
  }
}
