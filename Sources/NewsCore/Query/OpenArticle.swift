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
}
