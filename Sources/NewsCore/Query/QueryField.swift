/// What a term of a query can be about, by the word before its colon.
public enum QueryField: String, CaseIterable, Hashable, Sendable {
  case said, about
  case account = "in"
  case kind, cue, before, after
  case headline, by, person, org, place

  /// The fields of queries for quotations.
  public static let ofQuotations: [QueryField] = [
    .said, .about, .account, .kind, .cue, .before, .after,
  ]
  /// The fields of queries for articles.
  public static let ofArticles: [QueryField] = [
    .headline, .by, .account, .before, .after, .person, .org, .place,
  ]

  /// The field as one types it: `said:`.
  public var name: String { rawValue + ":" }

  /// What must follow the colon.
  public var need: String {
    switch self {
    case .said: "a name, or nobody for what is left open"
    case .about: "a name or a word"
    case .account: "a publication, a folder or a file name"
    case .kind: "direct, mixed or indirect"
    case .cue: "a word such as denied, or a stance such as denial"
    case .before, .after: "a date such as 2021-06-22"
    case .headline: "a word"
    case .by, .person: "a name"
    case .org: "the name of an organisation"
    case .place: "the name of a place"
    }
  }

  /// What a term with it asks for.
  public var meaning: String {
    switch self {
    case .said: "who says it"
    case .about: "what it or its sentence names"
    case .account: "where it stands"
    case .kind: "whose words they are"
    case .cue: "how it is said"
    case .before: "articles before"
    case .after: "articles after"
    case .headline: "words of the headline"
    case .by: "who wrote it"
    case .person: "who is named"
    case .org: "which organisation is named"
    case .place: "which place is named"
    }
  }

  /// The field of a language whose name is nearest to a word, if any is near.
  static func nearest(to word: String, of fields: [QueryField]) -> QueryField? {
    let letters = Array(word.utf8)
    let ranked = fields.map { field in
      (field: field, distance: EditDistance.between(letters, Array(field.rawValue.utf8)))
    }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= 2 && best.distance < best.field.rawValue.utf8.count
      ? best.field : nil
  }
}
