import NewsCore

/// Stories with their accounts.
struct StoryListing: Listing {
  let columns = [
    "story", "file", "publication", "published", "words", "independent", "depends_on", "verbatim",
  ]

  func write(_ row: StoryAccounts, to writer: inout JSONWriter) {
    writer.member("story", row.id)
    writer.member("independent", row.independent)
    writer.key("accounts")
    writer.array(row.accounts) { writer, account in
      let article = account.document.article
      writer.object { writer in
        writer.member("file", article.id.name)
        writer.member("publication", article.metadata.publication)
        writer.member("published", article.metadata.published?.iso)
        writer.member("words", account.document.wordCount)
        writer.key("depends_on")
        writer.array(account.dependsOn) { $0.string(file($1, of: row)) }
        writer.key("verbatim")
        writer.array(account.verbatim) { writer, passage in
          writer.object { writer in
            writer.members(of: passage.span)
            writer.key("in")
            writer.array(passage.sources) { $0.string(file($1, of: row)) }
          }
        }
      }
    }
  }

  func records(of row: StoryAccounts) -> [[String]] {
    row.accounts.map { account in
      let article = account.document.article
      return [
        row.id, article.id.name, article.metadata.publication ?? "",
        article.metadata.published?.iso ?? "", String(account.document.wordCount),
        String(row.independent), account.dependsOn.map { file($0, of: row) }.joined(separator: " "),
        String(account.verbatim.count),
      ]
    }
  }

  /// The story in a line, then its accounts with whose words they print.
  func text(of row: StoryAccounts) -> String {
    let first = row.accounts.first.map { $0.document.article }
    let title =
      StoryFinder.folderName(of: row.id) ?? first?.metadata.headline ?? first?.id.name ?? row.id
    let count = row.accounts.count
    let accounts =
      count == 1 ? "1 account" : "\(count) accounts, \(row.independent) independent"
    var text = Sanitizer.line("\(row.day?.iso ?? "no date") · \(title) · \(accounts)") + "\n"
    for account in row.accounts {
      let article = account.document.article
      let facts = [
        article.id.name, article.metadata.publication, article.metadata.published?.iso,
        "\(account.document.wordCount) words",
      ].compactMap { $0 }
      text += "  " + Sanitizer.line(facts.joined(separator: " · ")) + "\n"
      if let source = account.verbatim.first?.sources.first, source != number(of: account, in: row)
      {
        let count = account.verbatim.count
        text +=
          "    \(count) \(count == 1 ? "passage" : "passages") word for word, first in "
          + Sanitizer.line(file(source, of: row)) + "\n"
      }
    }
    return text
  }

  private func number(of account: StoryAccount, in row: StoryAccounts) -> Int? {
    row.accounts.firstIndex { $0.document.article.id == account.document.article.id }
  }

  private func file(_ account: Int, of row: StoryAccounts) -> String {
    row.accounts[account].document.article.id.name
  }
}
