/// An article as the reader opens it: the document and, for each mention, what it names.
public struct OpenArticle: Hashable, Sendable {
  public let summary: ArticleSummary
  public let document: Document
  /// For each mention of the document: its entity and why.
  public let links: [MentionLink]

  public var id: ArticleID { summary.id }

  public init(summary: ArticleSummary, document: Document, links: [MentionLink]) {
    self.summary = summary
    self.document = document
    self.links = links
  }

  /// Who says it, by name, as the text names several who speak together, or as it describes who has no
  /// name; nil when nobody is known.
  public func speaker(of quotation: Quotation) -> String? {
    guard let speaker = quotation.speaker else { return nil }
    if let mention = speaker.mention { return links[mention].name }
    return document.isPronoun(speaker.span) ? nil : document.singleSpaced(speaker.span)
  }
}
