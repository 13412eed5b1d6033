/// Finds author and day where a page shows them, between its headline and its text.
struct PageOriginFinder {
  let page: Page
  /// The elements from the headline to the first prose.
  private let head: Range<Int>

  /// Authors of an article at most.
  private static let mostAuthors = 6
  /// A byline is shorter, in characters.
  private static let longestByline = 80
  /// More happens in no byline.
  private static let mostEvents = 60
  /// Words before a name and within one.
  private static let openings: Set<String> = ["by", "von", "par", "por", "di", "door", "af", "av"]
  private static let particles: Set<String> = [
    "de", "da", "del", "der", "den", "di", "dos", "du", "la", "le", "van", "von", "bin", "al", "el",
    "ter", "ten", "y", "e",
  ]
  /// Parts of the addresses of authors' pages.
  private static let authorPaths: [String] = [
    "/author/", "/authors/", "/by/", "/people/", "/person/", "/staff/", "/writer/", "/writers/",
    "/journalist/", "/journalists/", "/reporter/", "/reporters/", "/contributor/",
    "/contributors/", "/profile/", "/profiles/", "/journaliste/", "/auteur/", "/autor/",
    "/autores/", "/autoren/",
  ]

  /// `first` is the element of the first prose.
  init(page: Page, headline: Int?, first: Int) {
    self.page = page
    head = min(headline ?? 0, first)..<first
  }

  /// The names of those who wrote the article.
  var authors: [String] {
    var authors: [String] = []
    for node in head where authors.count < Self.mostAuthors && isAuthor(page.nodes[node]) {
      let text = page.text(of: node)
      guard text.count <= Self.longestByline, let name = name(in: text), !authors.contains(name)
      else { continue }
      authors.append(name)
    }
    return authors
  }

  /// The day the article was published.
  var published: CalendarDate? {
    for node in head where page.nodes[node].signs.contains(.date) {
      let node = page.nodes[node]
      guard let told = node.attribute("datetime") ?? node.attribute("content") else { continue }
      if let date = PageMetadataReader.date(told) { return date }
    }
    return nil
  }

  private func isAuthor(_ node: PageNode) -> Bool {
    if node.content.count > Self.mostEvents { return false }
    if node.signs.contains(.byline) { return true }
    guard node.name == "a", let address = node.attribute("href") else { return false }
    return Self.authorPaths.contains { address.contains($0) }
  }

  /// The name of a person that is all of `line`, but words such as `by`.
  private func name(in line: String) -> String? {
    let text = SourceText(line)
    var words = LineWordScanner().words(in: text, text.span, limit: 8)[...]
    if let first = words.first, Self.openings.contains(first.text) { words = words.dropFirst() }
    while let last = words.last, last.kind == .mark { words = words.dropLast() }
    guard let first = words.first, let last = words.last, (2...5).contains(words.count),
      first.isNamelike, last.isNamelike,
      words.allSatisfy({ $0.isNamelike || $0.text == "." || Self.particles.contains($0.text) })
    else { return nil }
    return text[TextSpan(first.span.start, last.span.end)]
  }
}
