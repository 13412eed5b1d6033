/// The words of one version of an utterance, with the marks of its writer.
struct VersionWords {
  /// Words and numbers, in order.
  let tokens: [Token]
  /// Of each word whether it stands in brackets, as what an editor puts in does.
  let isBracketed: [Bool]
  /// Of each word whether a mark before it stands for words: `…` for any, `&` for `and`.
  private let isBehindMark: [Bool]
  private let document: Document

  /// - Parameter quotation: the index of the quotation in the document.
  init(_ document: Document, quotation: Int) {
    let span = document.quotations[quotation].span
    self.document = document
    tokens = document.words(in: span)
    var (isBracketed, isBehindMark): ([Bool], [Bool]) = ([], [])
    var (depth, end) = (0, span.start)
    for token in tokens {
      let between = document.singleSpaced(TextSpan(end, token.span.start))
      for character in between {
        if "[(".contains(character) { depth += 1 }
        if "])".contains(character) { depth = max(0, depth - 1) }
      }
      isBracketed.append(depth > 0)
      isBehindMark.append(
        between.contains { $0 == "…" || $0 == "&" } || between.count { $0 == "." } > 2)
      end = token.span.end
    }
    (self.isBracketed, self.isBehindMark) = (isBracketed, isBehindMark)
  }

  /// Whether a mark that stands for words is before one of some words or behind the last.
  func hasMark(beside words: Range<Int>) -> Bool {
    (words.lowerBound...words.upperBound).contains { $0 < tokens.count && isBehindMark[$0] }
  }

  /// From the first to the last of some words.
  func span(of words: Range<Int>) -> TextSpan {
    TextSpan(tokens[words.lowerBound].span.start, tokens[words.upperBound - 1].span.end)
  }

  /// The letters and digits of some words as they are spoken: `don’t` and `do not`, `work force` and
  /// `workforce`, `F.B.I.` and `FBI` are the same.
  func spoken(_ words: Range<Int>) -> String {
    tokens[words].map { token in
      var word = String.UnicodeScalarView()
      Folding.forEach(in: document.text.bytes.span.extracting(token.span.range)) { scalar, _ in
        if let scalar = Unicode.Scalar(scalar) { word.append(scalar) }
      }
      return Contractions.whole(String(word)).filter { $0.isLetter || $0.isNumber }
    }.joined()
  }
}
