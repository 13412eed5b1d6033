import NewsCore

/// Persons, organisations, places … and how often each is named where.
struct EntityListing: FlatListing {
  let columns = ["entity", "kind", "name", "forms", "mentions", "articles"]

  func write(_ row: EntityRow, to writer: inout JSONWriter) {
    writer.member("entity", row.id.name)
    writer.member("kind", row.kind.rawValue)
    writer.member("name", row.name)
    Self.write(row.forms, to: &writer)
    writer.member("mentions", row.mentions)
    writer.key("articles")
    writer.object { writer in
      for count in row.articles { writer.member(count.article.name, count.count) }
    }
  }

  func fields(of row: EntityRow) -> [String] {
    [
      row.id.name, row.kind.rawValue, row.name,
      Self.field(of: row.forms), String(row.mentions),
      row.articles.map { "\($0.article.name) (\($0.count))" }.joined(separator: "; "),
    ]
  }

  func text(of row: EntityRow) -> String {
    Self.text(kind: row.kind, mentions: row.mentions, name: row.name, forms: row.forms)
  }

  static func write(_ forms: [NameForm], to writer: inout JSONWriter) {
    writer.key("forms")
    writer.array(forms) { writer, form in
      writer.object {
        $0.member("text", form.text)
        $0.member("count", form.count)
      }
    }
  }

  static func field(of forms: [NameForm]) -> String {
    forms.map { "\($0.text) (\($0.count))" }.joined(separator: "; ")
  }

  /// `person          19  Ebrahim Raisi · Raisi 12, Mr Raisi 3`.
  static func text(kind: EntityKind, mentions: Int, name: String, forms: [NameForm]) -> String {
    let others = forms.filter { $0.text != name || forms.count > 1 }
    let told = others.map { "\(Sanitizer.line($0.text)) \($0.count)" }.joined(separator: ", ")
    return Padding.left(kind.rawValue, 12) + Padding.right(String(mentions), 6) + "  "
      + Sanitizer.line(name) + (told.isEmpty ? "" : " · " + told) + "\n"
  }
}
