/// What a feed, a mail or a table tells of one article: its text and what is said around it.
struct ArticleRecord: Hashable {
  /// An article's text as its file has it, in UTF-8.
  enum Body: Hashable {
    /// Plain text.
    case plain([UInt8])
    /// HTML that is article from end to end.
    case fragment([UInt8])
    /// HTML with an article in it.
    case page([UInt8])
  }

  var format: Article.Format
  /// As `Article.encoding` has it.
  var encoding = "utf-8"
  var metadata = ArticleMetadata()
  /// The date in the words of the file.
  var date: String?
  /// Who sent or published it, in the words of the file.
  var sourceLine: String?
  var body = Body.plain([])
  var notices: [String] = []
  /// What the file says is the story, if it says so.
  var story: String?
}
