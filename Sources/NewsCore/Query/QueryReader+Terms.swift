extension QueryReader {
  /// Throws when a quotation mark is open.
  func checkMarks(of piece: QueryPiece) throws(QueryProblem) {
    guard piece.isUnclosed else { return }
    let mark = TextSpan(piece.words.start - markLength(before: piece.words), piece.words.start)
    throw problem("this quotation mark is not closed", at: mark)
  }

  /// The field of a piece that has one; something must stand behind it.
  func field(of piece: QueryPiece, at span: TextSpan) throws(QueryProblem) -> QueryField {
    let field = try field(at: span)
    guard !piece.words.isEmpty else {
      let name = piece.isExact ? field.name + "=" : field.name
      throw problem("\(name) needs \(field.need)", at: piece.span)
    }
    if source.bytes[piece.words.start] == 0x2D {
      throw problem("to exclude, - goes first: -\(field.name)", at: piece.span)
    }
    return field
  }

  private func field(at span: TextSpan) throws(QueryProblem) -> QueryField {
    let name = source[TextSpan(span.start, span.end - 1)].lowercased()
    if let field = QueryField(rawValue: name), Term.fields.contains(field) { return field }
    let advice =
      QueryField.nearest(to: name, of: Term.fields).map { "did you mean \($0.name)?" }
      ?? "there are " + Term.fields.map(\.name).joined(separator: " ")
    throw problem("unknown field “\(source[span])”; \(advice)", at: span)
  }

  /// What stands in a piece as words, which must have a letter or a digit.
  func text(
    of piece: QueryPiece, need: String, in field: QueryField? = nil
  ) throws(QueryProblem) -> String {
    let text = source[piece.words]
    guard !FoldedWords(text).isEmpty else {
      let what = field?.name ?? "“\(source[piece.span])” has no letter or digit: this"
      throw problem("\(what) needs \(need)", at: piece.span)
    }
    return text
  }

  /// A date, also one of several words without quotation marks: `22 Jun 2021`.
  mutating func date(
    of piece: QueryPiece, _ field: QueryField
  ) throws(QueryProblem) -> CalendarDate {
    let parser = QueryDate()
    if let date = parser.date(source[piece.words]) { return date }
    for count in 1...2 where !piece.isQuoted {
      guard index + count <= pieces.count else { break }
      let more = pieces[index..<index + count]
      guard more.allSatisfy({ $0.kind == .words && $0.field == nil && !$0.isQuoted }) else { break }
      let span = TextSpan(piece.words.start, pieces[index + count - 1].span.end)
      if let date = parser.date(source[span]) {
        index += count
        return date
      }
    }
    throw problem("\(field.name) needs \(field.need)", at: piece.span)
  }

  /// Throws when a piece is a word that other languages have and this one writes in another way.
  func checkForOperators(_ piece: QueryPiece) throws(QueryProblem) {
    if isPlain("OR", piece) {
      throw problem("OR stands between terms and cannot be excluded", at: piece.span)
    }
    if isPlain("AND", piece) {
      throw problem("AND is not needed: terms side by side must all hold", at: piece.span)
    }
    if isPlain("NOT", piece) {
      throw problem("NOT is written - right before what is excluded", at: piece.span)
    }
  }

  private func markLength(before words: TextSpan) -> Int {
    ByteScanner.scalar(in: source.bytes.span, before: words.start).length
  }
}
