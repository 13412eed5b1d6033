/// What was read from a page: its text, what each block of it is for as far as the page says, and
/// what it says of its article.
public struct PageContent: Hashable, Sendable {
  let text: SourceText
  /// In order; they do not overlap.
  let drafts: [BlockDraft]
  let metadata: ArticleMetadata
  /// What a reader should know of how the page was read.
  let notices: [String]
}
