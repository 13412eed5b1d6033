import NewsCore

/// Writes a comparison as one JSON object.
struct ComparisonWriter {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("accounts")
      writer.array(comparison.accounts) { writer, account in write(account, to: &writer) }
      writer.key("links")
      writer.array(comparison.links) { writer, link in write(link, to: &writer) }
    }
    writer.endLine()
    return writer.bytes
  }

  private func write(_ account: ComparedAccount, to writer: inout JSONWriter) {
    let article = comparison.documents[account.document].article
    writer.object { writer in
      writer.member("file", article.id.name)
      writer.member("publication", article.metadata.publication)
      writer.member("published", article.metadata.published?.iso)
      writer.member("words", account.words)
      writer.key("independent_of")
      writer.array(account.independentOf) { $0.string(name(of: $1)) }
    }
  }

  private func write(_ link: PassageLink, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, place) in [("a", link.one), ("b", link.other)] {
        writer.key(key)
        writer.object { writer in
          writer.member("file", name(of: place.document))
          let document = comparison.documents[place.document]
          writer.members(of: document.sentences[place.sentence].span)
        }
      }
      writer.member("certainty", link.certainty)
      writer.key("reasons")
      writer.array(link.reasons) { $0.string($1) }
    }
  }

  private func name(of document: Int) -> String {
    comparison.documents[document].article.id.name
  }
}
