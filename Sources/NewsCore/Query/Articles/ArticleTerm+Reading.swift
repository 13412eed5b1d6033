extension ArticleTerm: ReadableTerm {
  static var fields: [QueryField] { QueryField.ofArticles }

  init(
    reading piece: QueryPiece, from reader: inout QueryReader<ArticleTerm>
  ) throws(QueryProblem) {
    if piece.kind == .pattern {
      self = .pattern(try Self.pattern(of: piece, reader))
      return
    }
    try reader.checkMarks(of: piece)
    guard let span = piece.field else {
      if let near = try Self.near(at: piece, &reader) {
        self = near
      } else {
        try reader.checkForOperators(piece)
        self = .words(try Self.words(of: piece, reader, need: "a word"), in: nil)
      }
      return
    }
    let field = try reader.field(of: piece, at: span)
    func words() throws(QueryProblem) -> SearchWords {
      try Self.words(of: piece, reader, need: field.need, in: field)
    }
    switch field {
    case .headline: self = .words(try words(), in: .headline)
    case .by: self = .words(try words(), in: .byline)
    case .person: self = .name(.person, try words())
    case .org: self = .name(.organisation, try words())
    case .place: self = .name(.place, try words())
    case .before: self = .before(try reader.date(of: piece, field))
    case .after: self = .after(try reader.date(of: piece, field))
    case .account, .said, .about, .kind, .cue:
      let words = try words()
      self = .account(
        QueryWords(text: words.text, isWhole: words.isQuoted, isExact: words.isExact))
    }
  }

  /// The words of a piece; a star at their end says that the last one is a beginning.
  private static func words(
    of piece: QueryPiece, _ reader: QueryReader<Self>, need: String, in field: QueryField? = nil
  ) throws(QueryProblem) -> SearchWords {
    var text = try reader.text(of: piece, need: need, in: field)
    let isPrefix = text.hasSuffix("*")
    if isPrefix { text.removeLast() }
    return SearchWords(
      text, isQuoted: piece.isQuoted, isPrefix: isPrefix || reader.isBeingTyped(piece),
      isExact: piece.isExact)
  }

  private static func pattern(
    of piece: QueryPiece, _ reader: QueryReader<Self>
  ) throws(QueryProblem) -> String {
    if piece.isUnclosed {
      throw reader.problem(
        "this regular expression needs a slash at its end",
        at: TextSpan(piece.span.start, piece.span.start + 1))
    }
    let text = reader.source[piece.words]
    guard !text.isEmpty else {
      throw reader.problem("nothing stands between these slashes", at: piece.span)
    }
    do throws(RegularExpression.Mistake) {
      _ = try RegularExpression(text)
    } catch {
      let place = min(piece.words.start + error.offset, piece.words.end)
      throw reader.problem(
        "regular expression: \(error.message)", at: TextSpan(place, max(place, piece.words.end)))
    }
    return text
  }

  /// `NEAR(a "b c", 5)`; nil when the piece begins something else.
  private static func near(
    at piece: QueryPiece, _ reader: inout QueryReader<Self>
  ) throws(QueryProblem) -> ArticleTerm? {
    guard reader.isPlain("NEAR", piece), let open = reader.piece, open.kind == .open,
      open.span.start == piece.span.end
    else {
      if reader.source[piece.span].hasPrefix("NEAR/") {
        throw reader.problem("nearness is written NEAR(first second, 5)", at: piece.span)
      }
      return nil
    }
    reader.index += 1
    var words: [SearchWords] = []
    var distance: Int?
    while let next = reader.piece, next.kind == .words, next.field == nil {
      reader.index += 1
      if words.count > 1, let number = Self.distance(of: next, reader) {
        distance = number
        break
      }
      if reader.isPlain(",", next) { continue }
      try reader.checkMarks(of: next)
      words.append(try near(next, reader))
    }
    guard let close = reader.piece, close.kind == .close, words.count > 1 else {
      let end = reader.piece?.span.end ?? reader.source.count
      throw reader.problem(
        "NEAR needs words and perhaps a number: NEAR(first second, 5)",
        at: TextSpan(piece.span.start, end))
    }
    reader.index += 1
    return .near(words, distance: distance ?? usualDistance)
  }

  /// Words of `NEAR`, without the comma that may stand behind them.
  private static func near(
    _ piece: QueryPiece, _ reader: QueryReader<Self>
  ) throws(QueryProblem) -> SearchWords {
    var piece = piece
    if !piece.isQuoted, reader.source.bytes[piece.words.range].last == UInt8(ascii: ",") {
      piece.words = TextSpan(piece.words.start, piece.words.end - 1)
    }
    return try words(of: piece, reader, need: "a word")
  }

  /// The number that a piece is when a comma stands before it.
  private static func distance(of piece: QueryPiece, _ reader: QueryReader<Self>) -> Int? {
    let before = reader.source.bytes[..<piece.span.start].last { $0 > 0x20 }
    var text = reader.source[piece.span]
    if text.first == "," {
      text.removeFirst()
    } else if before != UInt8(ascii: ",") {
      return nil
    }
    return Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }
}
