/// A line of a text that was cut into tokens: one token a line, blank lines between sentences, and
/// `-DOCSTART-` where an article begins, as in the files of CoNLL 2003 (Tjong Kim Sang and De Meulder
/// 2003).
public enum TokenLine: Hashable, Sendable {
  /// What is between the columns of a line.
  public enum Separator: Hashable, Sendable {
    case tab
    /// A tab, or white space in a line that has no tab.
    case tabOrSpace
  }

  /// The first column, and the last one where there are several, without white space around it.
  case token(String, last: String?)
  case articleStart
  case blank

  private static let articleStartMark = "-DOCSTART-"

  public init(_ line: String, separator: Separator = .tab) {
    let scalars = line.unicodeScalars[...]
    guard scalars.contains(where: Self.isInk) else {
      self = .blank
      return
    }
    if line.utf8.first == UInt8(ascii: "-"),
      String(scalars.prefix(while: Self.isInk)) == Self.articleStartMark
    {
      self = .articleStart
      return
    }
    let columns: [Substring.UnicodeScalarView]
    if line.utf8.contains(0x09) {
      columns = scalars.split(separator: "\t", omittingEmptySubsequences: false)
    } else if separator == .tabOrSpace {
      columns = scalars.split { !Self.isInk($0) }
    } else {
      columns = [scalars]
    }
    let last = columns.count > 1 ? columns.last.map(Self.trimmed) : nil
    self = .token(String(columns.first ?? scalars), last: last)
  }

  /// The line, a tag in place of what followed the token, and a newline.
  public func text(tag: String) -> String {
    switch self {
    case .token(let token, _): "\(token)\t\(tag)\n"
    case .articleStart: "\(Self.articleStartMark)\tO\n"
    case .blank: "\n"
    }
  }

  /// Whether a scalar is no white space; the properties of ASCII need no look-up.
  private static func isInk(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: false
    case ..<0x80: true
    default: !scalar.properties.isWhitespace
    }
  }

  private static func trimmed(_ column: Substring.UnicodeScalarView) -> String {
    guard let first = column.firstIndex(where: isInk), let last = column.lastIndex(where: isInk)
    else { return "" }
    return String(column[first...last])
  }
}
