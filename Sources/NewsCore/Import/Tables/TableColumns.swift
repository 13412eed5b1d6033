/// Which columns of a table hold what of an article: those named by the user, else those with usual
/// names.
public struct TableColumns: Hashable, Sendable {
  /// What a column may hold.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case text, headline, standfirst, author, date, publication, url
    /// What rows with the same value here are accounts of.
    case event
  }

  private let named: [Field: String]

  /// `named` are names of columns, as the table writes them; case does not matter.
  public init(named: [Field: String] = [:]) {
    self.named = named.mapValues(Self.key)
  }

  /// Whether none is named.
  public var isEmpty: Bool { named.isEmpty }

  /// The names as one text, a line each; equal for equal columns.
  public var text: String {
    named.map { "\($0.key.rawValue)=\($0.value)" }.sorted().joined(separator: "\n")
  }

  /// Reads what `text` gives.
  public init(text: String) {
    let pairs = text.split(separator: "\n").compactMap { line -> (Field, String)? in
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let field = Field(rawValue: String(parts[0])) else { return nil }
      return (field, String(parts[1]))
    }
    self.init(named: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }

  /// Names that tables of articles give their columns, the surest first: the usual words, and those
  /// of news APIs and of public collections of news.
  private static let usual: [Field: [String]] = [
    .text: [
      "text", "body", "content", "fulltext", "articletext", "bodytext", "contenttext", "maintext",
      "articlebody", "article", "html", "contenthtml", "bodyhtml", "story", "transcript",
      "paragraphs",
    ],
    .headline: ["headline", "title", "heading", "articletitle"],
    .standfirst: ["standfirst", "subtitle", "subheadline", "deck"],
    .author: ["author", "authors", "byline", "by", "creator", "writer"],
    .date: [
      "date", "published", "publishdate", "publisheddate", "publishedat", "publicationdate",
      "pubdate", "datepublished", "datetime", "timestamp", "createdat",
    ],
    .publication: [
      "publication", "outlet", "source", "sourcename", "publisher", "newspaper", "medium", "site",
      "domain",
    ],
    .url: ["url", "link", "weburl", "articleurl", "permalink", "href"],
    .event: ["event", "eventid", "storyid", "cluster"],
  ]

  /// The names of the columns that may hold a field, in the form of `key`, the best first.
  func names(of field: Field) -> [String] {
    named[field].map { [$0] } ?? Self.usual[field] ?? []
  }

  /// A column's name without what differs between habits of writing it: `Body_Text` and `body text`
  /// are `bodytext`.
  static func key(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && !"_-.\u{FEFF}".contains($0) }
  }

  /// Whether one of `names` may hold the text.
  func hasText(among names: [String]) -> Bool {
    let keys = Set(names.map(Self.key))
    return self.names(of: .text).contains(where: keys.contains)
  }
}
