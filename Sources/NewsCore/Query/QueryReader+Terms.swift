extension QueryReader {
  /// The term that a piece of words is.
  mutating func term(of piece: QueryPiece) throws(QueryProblem) -> QuotationTerm {
    if piece.isUnclosed {
      let mark = TextSpan(piece.words.start - markLength(before: piece.words), piece.words.start)
      throw problem("this quotation mark is not closed", at: mark)
    }
    guard let span = piece.field else {
      try checkForOperators(piece)
      return .words(try words(of: piece, need: "a word"))
    }
    let field = try field(at: span)
    guard !piece.words.isEmpty else {
      let name = piece.isExact ? field.name + "=" : field.name
      throw problem("\(name) needs \(field.need)", at: piece.span)
    }
    if source.bytes[piece.words.start] == 0x2D {
      throw problem("to exclude, - goes first: -\(field.name)", at: piece.span)
    }
    return try term(field, piece)
  }

  private mutating func term(
    _ field: QueryField, _ piece: QueryPiece
  ) throws(QueryProblem) -> QuotationTerm {
    switch field {
    case .said where isNobody(piece): return .unattributed
    case .said: return .said(try words(of: piece, need: field.need, in: field))
    case .about: return .about(try words(of: piece, need: field.need, in: field))
    case .account: return .account(try words(of: piece, need: field.need, in: field))
    case .cue: return .cue(try words(of: piece, need: field.need, in: field))
    case .before: return .before(try date(of: piece, field))
    case .after: return .after(try date(of: piece, field))
    case .kind:
      let name = source[piece.words].lowercased()
      guard let kind = Quotation.Kind(rawValue: name), !piece.isExact else {
        throw problem("\(field.name) needs \(field.need)", at: piece.span)
      }
      return .kind(kind)
    }
  }

  /// `nobody` as it stands; in quotation marks it is a name.
  private func isNobody(_ piece: QueryPiece) -> Bool {
    !piece.isQuoted && !piece.isExact && source[piece.words].lowercased() == "nobody"
  }

  private func field(at span: TextSpan) throws(QueryProblem) -> QueryField {
    let name = source[TextSpan(span.start, span.end - 1)].lowercased()
    if let field = QueryField(rawValue: name) { return field }
    let advice =
      QueryField.nearest(to: name).map { "did you mean \($0.name)?" }
      ?? "there are " + QueryField.allCases.map(\.name).joined(separator: " ")
    throw problem("unknown field “\(source[span])”; \(advice)", at: span)
  }

  /// The words of a piece, which must have a letter or a digit.
  private func words(
    of piece: QueryPiece, need: String, in field: QueryField? = nil
  ) throws(QueryProblem) -> QueryWords {
    let text = source[piece.words]
    guard !FoldedWords(text).isEmpty else {
      let what = field?.name ?? "“\(source[piece.span])” has no letter or digit: this"
      throw problem("\(what) needs \(need)", at: piece.span)
    }
    return QueryWords(text: text, isWhole: piece.isQuoted, isExact: piece.isExact)
  }

  /// A date, also one of several words without quotation marks: `22 Jun 2021`.
  private mutating func date(
    of piece: QueryPiece, _ field: QueryField
  ) throws(QueryProblem) -> CalendarDate {
    let parser = QuotationDate()
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

  private func checkForOperators(_ piece: QueryPiece) throws(QueryProblem) {
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
