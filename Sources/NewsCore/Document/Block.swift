/// One piece of an article's make-up, as a byte range of its text.
public struct Block: Hashable, Sendable {
  /// What a block is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case headline, standfirst, byline, date, dateline
    /// Where the text says it was first published.
    case sourceLine
    case paragraph, heading, caption
    /// An item of a list.
    case item
    /// A passage set off as a quotation.
    case blockQuotation
    /// What belongs to the page and not to the article: menus, share and print labels.
    case furniture
    /// Front matter of a file.
    case frontMatter
  }

  public let kind: Kind
  /// The block without the white space around it.
  public let span: TextSpan

  public init(_ kind: Kind, _ span: TextSpan) {
    self.kind = kind
    self.span = span
  }

  /// Whether the block is hidden until the user asks for it.
  public var isFurniture: Bool { kind == .furniture || kind == .frontMatter }

  /// Whether the block is prose in which names and quotations are looked for.
  public var isProse: Bool {
    switch kind {
    case .headline, .standfirst, .paragraph, .heading, .caption, .item, .blockQuotation: true
    case .byline, .date, .dateline, .sourceLine, .furniture, .frontMatter: false
    }
  }
}
