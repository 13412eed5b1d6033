import NewsCore

/// Names that can stand after a field of a query, ready to be looked through with every key.
struct QueryValues: Hashable, Sendable {
  /// A name and what is said of it.
  private struct Value: Hashable {
    let name: String
    let note: String
    /// All forms of the name.
    let forms: SourceText
  }

  private let values: [Value]

  /// Speakers, those quoted most often first.
  init(_ speakers: [QuotedSpeaker]) {
    values = speakers.map {
      Value(name: $0.name, note: "\($0.quotations)", forms: SourceText($0.name))
    }
  }

  /// Everything named, in any of its forms.
  init(_ entities: [EntityRow]) {
    values = entities.map { row in
      let forms = ([row.name] + row.forms.map(\.text)).joined(separator: "\n")
      return Value(name: row.name, note: "\(row.mentions)", forms: SourceText(forms))
    }
  }

  /// The publications of articles, and the files of those that name none.
  init(_ catalogue: ArticleCatalogue) {
    var counts: [String: Int] = [:]
    for summary in catalogue.summaries {
      let name = summary.publication ?? String(summary.id.name.split(separator: "/").last ?? "")
      counts[name, default: 0] += 1
    }
    values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
      Value(name: name, note: count == 1 ? "" : "\(count)", forms: SourceText(name))
    }
  }

  /// The first names with words that begin as what was typed, as a query has them.
  func beginning(with typed: String, limit: Int) -> [(text: String, note: String)] {
    let search = TextSearch(typed, onlyAtWordStarts: true)
    let fitting = values.lazy.filter { search.isEmpty || !search.spans(in: $0.forms).isEmpty }
    return fitting.prefix(limit).map { (Self.quoted($0.name), $0.note) }
  }

  private static func quoted(_ name: String) -> String {
    let isWord = name.utf8.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }
    return isWord ? name : QueryWords(phrase: name).written
  }
}
