import NewsCore

/// Whole articles with everything that was found in them.
struct ArticleListing: FlatListing {
  let columns = [
    "file", "format", "encoding", "headline", "standfirst", "bylines", "publication", "published",
    "dateline", "words", "mentions", "quotations", "text",
  ]

  func write(_ row: OpenArticle, to writer: inout JSONWriter) {
    let article = row.document.article
    let metadata = article.metadata
    writer.member("file", article.id.name)
    writer.member("format", article.format.rawValue)
    writer.member("encoding", article.encoding)
    writer.member("text", article.text[article.text.span])
    writer.member("headline", metadata.headline)
    writer.member("standfirst", metadata.standfirst)
    writer.key("bylines")
    writer.array(metadata.bylines) { $0.string($1) }
    writer.member("publication", metadata.publication)
    writer.member("published", metadata.published?.iso)
    writer.member("dateline", metadata.dateline)
    writer.member("url", metadata.url)
    writer.member("language", metadata.language)
    writer.key("notices")
    writer.array(article.notices) { $0.string($1) }
    writer.key("blocks")
    writer.array(article.blocks) { writer, block in
      writer.object {
        $0.member("kind", block.kind.rawValue)
        $0.members(of: block.span)
      }
    }
    writer.key("sentences")
    writer.array(row.document.sentences) { writer, sentence in
      writer.object { $0.members(of: sentence.span) }
    }
    writeMentions(of: row, to: &writer)
    writeQuotations(of: row, to: &writer)
    writeFigures(of: row.document, to: &writer)
    writeDates(of: row.document, to: &writer)
  }

  func fields(of row: OpenArticle) -> [String] {
    let article = row.document.article
    let metadata = article.metadata
    return [
      article.id.name, article.format.rawValue, article.encoding, metadata.headline ?? "",
      metadata.standfirst ?? "", metadata.bylines.joined(separator: "; "),
      metadata.publication ?? "", metadata.published?.iso ?? "", metadata.dateline ?? "",
      String(row.summary.words), String(row.document.mentions.count),
      String(row.summary.quotations), article.text[article.text.span],
    ]
  }

  func text(of row: OpenArticle) -> String {
    ArticleText(bodyOf: row.document.article).text + "\n"
  }

  private func writeMentions(of row: OpenArticle, to writer: inout JSONWriter) {
    let text = row.document.text
    writer.key("mentions")
    writer.array(zip(row.document.mentions, row.links)) { writer, pair in
      let (mention, link) = pair
      writer.object {
        $0.members(of: mention.span)
        $0.member("text", text[mention.span])
        $0.member("kind", link.kind.rawValue)
        $0.member("entity", link.entity.name)
        $0.member("why", link.reason)
      }
    }
  }

  private func writeQuotations(of row: OpenArticle, to writer: inout JSONWriter) {
    let text = row.document.text
    writer.key("quotations")
    writer.array(row.document.quotations) { writer, quotation in
      writer.object { writer in
        writer.members(of: quotation.span)
        writer.member("text", text[quotation.span])
        writer.member("kind", quotation.kind.rawValue)
        writer.member("use", quotation.use.rawValue)
        writer.member("stance", quotation.stance?.rawValue)
        writer.member("certainty", quotation.certainty)
        writer.member("relay", quotation.relay.map { text[$0] })
        writer.key("cue")
        if let cue = quotation.cue {
          writer.object {
            $0.members(of: cue)
            $0.member("text", text[cue])
          }
        } else {
          writer.null()
        }
        writeSpeaker(quotation.speaker, of: row, to: &writer)
      }
    }
  }

  private func writeSpeaker(
    _ speaker: Speaker?, of row: OpenArticle, to writer: inout JSONWriter
  ) {
    writer.key("speaker")
    guard let speaker else { return writer.null() }
    let link = speaker.mention.map { row.links[$0] }
    writer.object {
      $0.member("entity", link?.entity.name)
      $0.member("name", link?.name ?? row.document.text[speaker.span])
      $0.member("kind", speaker.kind.rawValue)
      $0.members(of: speaker.span)
      $0.key("joint")
      $0.array(speaker.joint) { writer, mention in
        writer.string(row.links[mention].entity.name)
      }
    }
  }

  private func writeFigures(of document: Document, to writer: inout JSONWriter) {
    writer.key("figures")
    writer.array(document.figures) { writer, figure in
      writer.object {
        $0.members(of: figure.span)
        $0.member("text", document.text[figure.span])
        $0.member("kind", figure.kind.rawValue)
        $0.member("value", figure.value)
        $0.member("upper", figure.upper)
        $0.member("approximation", figure.approximation.rawValue)
        $0.member("unit", figure.unit)
        $0.member("counted", figure.counted.map { document.text[$0] })
      }
    }
  }

  private func writeDates(of document: Document, to writer: inout JSONWriter) {
    writer.key("dates")
    writer.array(document.dates) { writer, date in
      writer.object {
        $0.members(of: date.span)
        $0.member("text", document.text[date.span])
        $0.member("iso", date.iso)
        $0.member("kind", date.kind.rawValue)
      }
    }
  }
}
