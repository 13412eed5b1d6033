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
      writer.key("differences")
      writer.array(comparison.differences) { writer, difference in
        write(difference, to: &writer)
      }
      writer.key("only")
      writer.array(comparison.only) { writer, item in write(item, to: &writer) }
      writer.key("missing")
      writer.array(comparison.missing) { writer, item in write(item, to: &writer) }
      writer.key("names")
      writer.array(comparison.designations) { writer, group in write(group, to: &writer) }
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
      writer.array(account.independentOf) { $0.string(comparison.name(of: $1)) }
      if let part = account.part {
        writer.member("sentences", part.all)
        writer.member("sentences_compared", part.compared)
      }
    }
  }

  private func write(_ link: PassageLink, to writer: inout JSONWriter) {
    writer.object { writer in
      for (key, place) in [("a", link.one), ("b", link.other)] {
        writer.key(key)
        writer.object { writer in
          writer.member("file", comparison.name(of: place.document))
          let document = comparison.documents[place.document]
          writer.members(of: document.sentences[place.sentence].span)
        }
      }
      writer.member("certainty", link.certainty)
      writer.key("reasons")
      writer.array(link.reasons) { $0.string($1) }
    }
  }

  private func write(_ difference: Difference, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("what", difference.what)
      writer.member("kind", difference.kind.rawValue)
      writer.member("verdict", difference.verdict.rawValue)
      writer.key("values")
      writer.array(difference.values) { writer, value in
        writer.object { writer in
          writer.member("file", comparison.name(of: value.document))
          writer.members(of: value.span)
          writer.member("text", comparison.documents[value.document].text[value.span])
          switch value.content {
          case .number(let number): writer.member("value", number)
          case .text(let text): writer.member("value", text)
          case nil: writer.member("value", String?.none)
          }
          writer.member("unit", value.unit)
        }
      }
    }
  }

  private func write(_ group: DesignationGroup, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("what", group.what)
      writer.key("values")
      writer.array(group.designations) { writer, designation in
        writer.object { writer in
          writer.member("file", comparison.name(of: designation.document))
          writer.members(of: designation.span)
          let text = comparison.documents[designation.document].text
          writer.member("text", text[designation.span])
          writer.member("count", designation.count)
        }
      }
    }
  }

  private func write(_ item: LoneItem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", comparison.name(of: item.document))
      writer.members(of: item.span)
      writer.member("kind", item.kind.rawValue)
      writer.member("text", comparison.documents[item.document].text[item.span])
    }
  }

  private func write(_ item: MissingItem, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", comparison.name(of: item.document))
      writer.member("kind", item.kind.rawValue)
      writer.member("text", item.text)
      writer.key("in")
      writer.array(item.presentIn) { $0.string(comparison.name(of: $1)) }
    }
  }
}
