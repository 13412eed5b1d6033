/// Puts the pieces of a query together.
struct QueryReader<Term: ReadableTerm> {
  /// Parentheses may stand in one another so deep.
  private static var deepest: Int { 32 }

  let source: SourceText
  let pieces: [QueryPiece]
  var index = 0

  private let isTyping: Bool

  /// - Parameter isTyping: whether the query is being typed.
  init(source: SourceText, pieces: [QueryPiece], isTyping: Bool = false) {
    self.source = source
    self.pieces = pieces
    self.isTyping = isTyping
  }

  /// Whether a piece is a word that may not be typed to its end.
  func isBeingTyped(_ piece: QueryPiece) -> Bool {
    isTyping && !piece.isQuoted && !piece.isExact && piece.span.end == source.count
  }

  var piece: QueryPiece? { pieces.indices.contains(index) ? pieces[index] : nil }

  func problem(_ message: String, at span: TextSpan) -> QueryProblem {
    QueryProblem(message, at: span, in: source)
  }

  /// The query up to the end, or up to the parenthesis that closes it.
  mutating func query(depth: Int) throws(QueryProblem) -> QueryExpression<Term> {
    var alternatives: [QueryExpression<Term>] = []
    var terms: [QueryExpression<Term>] = []
    while let piece, piece.kind != .close || depth == 0 {
      if isOr(piece) {
        guard !terms.isEmpty else { throw problem("OR needs a term before it", at: piece.span) }
        alternatives.append(.every(terms))
        terms = []
        index += 1
        guard let next = self.piece, next.kind != .close, !isOr(next) else {
          throw problem("OR needs a term after it", at: piece.span)
        }
      } else {
        terms.append(try term(depth: depth))
      }
    }
    if alternatives.isEmpty { return .every(terms) }
    return .either(alternatives + [.every(terms)])
  }

  private mutating func term(depth: Int) throws(QueryProblem) -> QueryExpression<Term> {
    var isExcluded = false
    while let piece, piece.kind == .minus {
      isExcluded.toggle()
      index += 1
      guard let next = self.piece, next.span.start == piece.span.end, next.kind != .close else {
        throw problem("- needs a term right after it, to exclude it", at: piece.span)
      }
    }
    let query = try plainTerm(depth: depth)
    return isExcluded ? query.negated : query
  }

  private mutating func plainTerm(depth: Int) throws(QueryProblem) -> QueryExpression<Term> {
    guard let piece else { return .everything }
    index += 1
    switch piece.kind {
    case .open: return try group(from: piece, depth: depth)
    case .words, .pattern: return .term(try Term(reading: piece, from: &self))
    case .close, .minus: throw problem("no parenthesis is open here", at: piece.span)
    }
  }

  private mutating func group(
    from open: QueryPiece, depth: Int
  ) throws(QueryProblem) -> QueryExpression<Term> {
    guard depth < Self.deepest else {
      throw problem("parentheses stand too deep in one another", at: open.span)
    }
    let query = try query(depth: depth + 1)
    guard let close = piece else {
      throw problem("this parenthesis is not closed", at: open.span)
    }
    index += 1
    guard query != .everything else {
      let span = TextSpan(open.span.start, close.span.end)
      throw problem("nothing stands between these parentheses", at: span)
    }
    return query
  }

  private func isOr(_ piece: QueryPiece) -> Bool { isPlain("OR", piece) }

  /// Whether a piece is a word just as it stands here, without field, sign and marks.
  func isPlain(_ word: String, _ piece: QueryPiece) -> Bool {
    piece.kind == .words && piece.field == nil && !piece.isExact && !piece.isQuoted
      && source.bytes[piece.span.range].elementsEqual(word.utf8)
  }
}
