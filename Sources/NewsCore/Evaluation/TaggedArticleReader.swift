/// Reads annotated texts of one token a line: the token first, its tag in the last column.
public struct TaggedArticleReader: Sendable {
  public init() {}

  /// The articles of a file in UTF-8; a file without a line that begins one is one article.
  public func articles(in bytes: [UInt8]) throws(EvaluationFailure) -> [TaggedArticle] {
    var articles: [TaggedArticle] = []
    var article = TaggedArticle()
    for (number, row) in zip(1..., rows(of: bytes)) {
      guard let text = String(validating: bytes[row], as: UTF8.self) else {
        throw EvaluationFailure(
          line: number, problem: "it is not UTF-8; save the file in UTF-8 and try again")
      }
      let line = TokenLine(text, separator: .tabOrSpace)
      if line == .articleStart, !article.tokens.isEmpty {
        articles.append(article)
        article = TaggedArticle()
      }
      article.add(line, tag: try tag(of: line, number), number: number)
    }
    articles.append(article)
    if articles.allSatisfy(\.tags.isEmpty) {
      throw EvaluationFailure(
        problem: "there is no token in it; give a token, a tab and its tag on each line")
    }
    return articles
  }

  private func tag(of line: TokenLine, _ number: Int) throws(EvaluationFailure) -> NameTag? {
    guard case .token(let token, let last) = line else { return nil }
    guard !token.isEmpty else {
      throw EvaluationFailure(
        line: number, problem: "there is a tag without a token; put the token before the tab")
    }
    guard let last, !last.isEmpty else {
      throw EvaluationFailure(
        line: number,
        problem: "“\(shortened(token))” has no tag; put a tab and O, or B- and the kind, after it")
    }
    guard let tag = NameTag(last) else {
      throw EvaluationFailure(
        line: number,
        problem:
          "“\(shortened(last))” is no tag; use O, or B-, I-, E- or S- and the kind, as in B-PER"
      )
    }
    return tag
  }

  /// The bytes of each line, which ends at LF, CR LF or CR; without the byte order mark.
  private func rows(of bytes: [UInt8]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    if let mark = ByteOrderMark(in: bytes), mark.encoding == .utf8 { start = mark.count }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      rows.append(start..<index - 1)
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    if start < bytes.count { rows.append(start..<bytes.count) }
    return rows
  }

  /// So much of a word as a message has room for.
  private func shortened(_ word: String) -> String {
    word.count > 40 ? word.prefix(40) + "…" : word
  }
}
