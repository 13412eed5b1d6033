/// What a line of Markdown begins, with the place after its prefix.
struct MarkdownLine: Hashable {
  enum Kind: Hashable {
    case blank, text
    case heading(Int)
    /// A line of `=` or `-` that makes the text above it a heading, or of dashes, stars or
    /// underscores alone.
    case underline(Int)
    case rule
    case item
    /// A fence of a code block.
    case fence
    /// What a link is defined by: `[name]: address`.
    case definition
    /// A row of dashes and bars between a table's head and body.
    case tableRule
  }

  let kind: Kind
  /// Without the white space around it.
  let span: TextSpan
  /// Where the words begin: after `>`, `#`, `-` and their spaces.
  let content: Int
  /// Whether it stands in a quotation: `>`.
  let isQuoted: Bool
}
