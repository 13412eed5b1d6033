import NewsCore

/// Offers what the piece of a query at the cursor can become: fields, then names, accounts, kinds,
/// stances and dates.
struct QueryCompleter {
  let speakers: [QuotedSpeaker]?
  let entities: [EntityRow]?
  let catalogue: ArticleCatalogue

  /// So many are offered at most.
  static let limit = 40

  /// - Parameter cursor: where the cursor is, in bytes.
  func completions(of query: String, at cursor: Int) -> [QueryCompletion] {
    guard let input = QueryInput(of: query, at: cursor) else { return [] }
    let all: [(text: String, note: String)] =
      switch input.part {
      case .field: fields(beginning: input.beginning)
      case .value(.said): [("nobody", "unattributed")].filter { input.begins($0.0) } + names(input)
      case .value(.about): named(input)
      case .value(.account): accounts(input)
      case .value(.kind): Quotation.Kind.allCases.map { ($0.rawValue, "") }
      case .value(.cue): Stance.allCases.map { ($0.rawValue, "") }
      case .value(.before), .value(.after): dates
      }
    let isList = [.value(.kind), .value(.cue), .value(.before), .value(.after)].contains(input.part)
    return all.filter { !isList || $0.text.hasPrefix(input.beginning.lowercased()) }
      .prefix(Self.limit)
      .map { QueryCompletion(text: $0.text, note: $0.note, span: input.span) }
  }

  private func fields(beginning: String) -> [(text: String, note: String)] {
    QueryField.allCases.filter { $0.name.hasPrefix(beginning.lowercased()) }
      .map { ($0.name, $0.meaning) }
  }

  private func names(_ input: QueryInput) -> [(text: String, note: String)] {
    (speakers ?? []).lazy.filter { input.begins($0.name) }.prefix(Self.limit)
      .map { (Self.quoted($0.name), "\($0.quotations)") }
  }

  private func named(_ input: QueryInput) -> [(text: String, note: String)] {
    (entities ?? []).lazy
      .filter { input.begins($0.name) || $0.forms.contains { input.begins($0.text) } }
      .prefix(Self.limit).map { (Self.quoted($0.name), "\($0.mentions)") }
  }

  /// Publications, and the files of articles that name none.
  private func accounts(_ input: QueryInput) -> [(text: String, note: String)] {
    var counts: [String: Int] = [:]
    for summary in catalogue.summaries {
      let name = summary.publication ?? String(summary.id.name.split(separator: "/").last ?? "")
      counts[name, default: 0] += 1
    }
    return counts.filter { input.begins($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (Self.quoted($0.key), $0.value == 1 ? "" : "\($0.value)") }
  }

  private var dates: [(text: String, note: String)] {
    Set(catalogue.summaries.compactMap { $0.published?.iso }).sorted().map { ($0, "") }
  }

  private static func quoted(_ name: String) -> String {
    let isWord = name.utf8.allSatisfy { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }
    return isWord ? name : QueryWords(phrase: name).written
  }
}
