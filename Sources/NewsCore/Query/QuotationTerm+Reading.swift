extension QuotationTerm: ReadableTerm {
  static var fields: [QueryField] { QueryField.ofQuotations }

  init(
    reading piece: QueryPiece, from reader: inout QueryReader<QuotationTerm>
  ) throws(QueryProblem) {
    if piece.kind == .pattern {
      throw reader.problem(
        "regular expressions find articles, not quotations; a word may go in quotation marks",
        at: piece.span)
    }
    try reader.checkMarks(of: piece)
    guard let span = piece.field else {
      try reader.checkForOperators(piece)
      self = .words(try Self.words(of: piece, reader, need: "a word"))
      return
    }
    let field = try reader.field(of: piece, at: span)
    func words() throws(QueryProblem) -> QueryWords {
      try Self.words(of: piece, reader, need: field.need, in: field)
    }
    switch field {
    case .said where Self.isNobody(piece, reader): self = .unattributed
    case .said: self = .said(try words())
    case .about: self = .about(try words())
    case .account: self = .account(try words())
    case .cue: self = .cue(try words())
    case .before: self = .before(try reader.date(of: piece, field))
    case .after: self = .after(try reader.date(of: piece, field))
    case .kind, .headline, .by, .person, .org, .place:
      let name = reader.source[piece.words].lowercased()
      guard let kind = Quotation.Kind(rawValue: name), !piece.isExact else {
        throw reader.problem("\(field.name) needs \(field.need)", at: piece.span)
      }
      self = .kind(kind)
    }
  }

  /// `nobody` as it stands; in quotation marks it is a name.
  private static func isNobody(_ piece: QueryPiece, _ reader: QueryReader<Self>) -> Bool {
    !piece.isQuoted && !piece.isExact && reader.source[piece.words].lowercased() == "nobody"
  }

  private static func words(
    of piece: QueryPiece, _ reader: QueryReader<Self>, need: String, in field: QueryField? = nil
  ) throws(QueryProblem) -> QueryWords {
    QueryWords(
      text: try reader.text(of: piece, need: need, in: field), isWhole: piece.isQuoted,
      isExact: piece.isExact)
  }
}
