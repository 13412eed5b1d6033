import NewsCore

/// Persons, organisations, places … and how often each is named where.
struct EntityListing: FlatListing {
  let columns = ["entity", "kind", "name", "forms", "mentions", "articles"]

  func write(_ row: EntityRow, to writer: inout JSONWriter) {
    writer.member("entity", row.id.name)
    writer.member("kind", row.kind.rawValue)
    writer.member("name", row.name)
    writer.key("forms")
    writer.array(row.forms) { writer, form in
      writer.object {
        $0.member("text", form.text)
        $0.member("count", form.count)
      }
    }
    writer.member("mentions", row.mentions)
    writer.key("articles")
    writer.object { writer in
      for count in row.articles { writer.member(count.article.name, count.count) }
    }
  }

  func fields(of row: EntityRow) -> [String] {
    [
      row.id.name, row.kind.rawValue, row.name,
      row.forms.map { "\($0.text) (\($0.count))" }.joined(separator: "; "), String(row.mentions),
      row.articles.map { "\($0.article.name) (\($0.count))" }.joined(separator: "; "),
    ]
  }

  /// `person          19  Ebrahim Raisi · Raisi 12, Mr Raisi 3`.
  func text(of row: EntityRow) -> String {
    let others = row.forms.filter { $0.text != row.name || row.forms.count > 1 }
    let forms = others.map { "\(Sanitizer.line($0.text)) \($0.count)" }.joined(separator: ", ")
    return Padding.left(row.kind.rawValue, 12) + Padding.right(String(row.mentions), 6) + "  "
      + Sanitizer.line(row.name) + (forms.isEmpty ? "" : " · " + forms) + "\n"
  }
}
