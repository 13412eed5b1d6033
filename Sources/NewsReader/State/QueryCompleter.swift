import NewsCore

/// Offers what the piece of a query at the cursor can become: fields, then names, accounts, kinds,
/// stances and dates.
struct QueryCompleter {
  let speakers: QueryValues?
  let entities: QueryValues?
  let catalogue: ArticleCatalogue

  /// So many are offered at most.
  static let limit = 40

  /// - Parameter cursor: where the cursor is, in bytes.
  func completions(of query: String, at cursor: Int) -> [QueryCompletion] {
    guard let input = QueryInput(of: query, at: cursor) else { return [] }
    let beginning = input.beginning
    let found: [(text: String, note: String)] =
      switch input.part {
      case .field: Self.words(QueryField.ofQuotations.map { ($0.name, $0.meaning) }, beginning)
      case .value(.said):
        Self.words([("nobody", "unattributed")], beginning) + Self.names(speakers, beginning)
      case .value(.about): Self.names(entities, beginning)
      case .value(.account): Self.names(QueryValues(catalogue), beginning)
      case .value(.kind): Self.words(Quotation.Kind.allCases.map { ($0.rawValue, "") }, beginning)
      case .value(.cue): Self.words(Stance.allCases.map { ($0.rawValue, "") }, beginning)
      case .value(.before), .value(.after): Self.words(dates, beginning)
      case .value: []
      }
    return found.prefix(Self.limit).map {
      QueryCompletion(text: $0.text, note: $0.note, span: input.span)
    }
  }

  private static func words(
    _ words: [(text: String, note: String)], _ beginning: String
  ) -> [(text: String, note: String)] {
    words.filter { $0.text.hasPrefix(beginning.lowercased()) }
  }

  private static func names(
    _ values: QueryValues?, _ beginning: String
  ) -> [(text: String, note: String)] {
    values?.beginning(with: beginning, limit: limit) ?? []
  }

  /// The days on which articles were published.
  private var dates: [(text: String, note: String)] {
    Set(catalogue.summaries.compactMap { $0.published?.iso }).sorted().map { ($0, "") }
  }
}
