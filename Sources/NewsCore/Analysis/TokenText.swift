/// Looks at a document's tokens and the bytes around them without making strings.
struct TokenText {
  let tokens: [Token]
  let bytes: [UInt8]

  init(_ document: Document) {
    self.init(document.tokens, of: document.text)
  }

  init(_ tokens: [Token], of text: SourceText) {
    self.tokens = tokens
    bytes = text.bytes
  }

  /// The scalar of a mark or symbol; a word's first scalar.
  @inline(__always)
  func scalar(_ index: Int) -> UInt32 {
    ByteScanner.scalar(in: bytes.span, at: tokens[index].span.start).value
  }

  /// Whether nothing stands between the token and the next.
  @inline(__always)
  func touchesNext(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].span.end == tokens[index + 1].span.start
  }

  /// Whether nothing stands between the token and the one before.
  @inline(__always)
  func touchesPrevious(_ index: Int) -> Bool { index > 0 && touchesNext(index - 1) }

  /// Whether a line ends between the token and the one before.
  func beginsLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return bytes[tokens[index - 1].span.end..<tokens[index].span.start].contains(0x0A)
  }

  /// Whether the token's last character is a full stop.
  @inline(__always)
  func endsInStop(_ index: Int) -> Bool { bytes[tokens[index].span.end - 1] == 0x2E }

  /// The words of a span on one line.
  func string(_ span: TextSpan) -> String {
    let line = bytes[span.range].map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
    return String(decoding: line, as: UTF8.self)
  }

  /// The folded key of the words of a span.
  func key(of span: TextSpan) -> FoldedKey { FoldedKey(bytes.span.extracting(span.range)) }

  /// Whether the token’s last letter is the `g` of an `-ing`.
  func endsInG(_ index: Int) -> Bool {
    tokens[index].span.count > 4 && bytes[tokens[index].span.end - 1] == UInt8(ascii: "g")
  }

  /// Whether the token ends in the `ed` of a past.
  func endsInEd(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.count > 2 && bytes[span.end - 1] == UInt8(ascii: "d")
      && bytes[span.end - 2] == UInt8(ascii: "e")
  }

  /// Whether the token is the mark with this scalar.
  @inline(__always)
  func isMark(_ index: Int, _ scalar: UInt32) -> Bool {
    tokens[index].kind == .punctuation && self.scalar(index) == scalar
  }

  @inline(__always)
  func isColon(_ index: Int) -> Bool { isMark(index, 0x3A) }

  @inline(__always)
  func isComma(_ index: Int) -> Bool { isMark(index, 0x2C) }

  /// The token behind round brackets that open at `index` and close before `limit`; `index` without
  /// them.
  func behindBrackets(_ index: Int, notAfter limit: Int) -> Int {
    guard index < limit, isMark(index, 0x28) else { return index }
    return (index..<limit).first { isMark($0, 0x29) }.map { $0 + 1 } ?? index
  }

  /// Whether the token is a dash, or a hyphen that joins no words.
  func isDash(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch scalar(index) {
    case 0x2012...0x2015: return true
    case 0x2D: return !touchesNext(index) || !touchesPrevious(index)
    default: return false
    }
  }

  /// Whether the token is the `@` of a handle or begins with it.
  func isAt(_ index: Int) -> Bool { scalar(index) == 0x40 }

  /// Whether the token is a quotation mark that is no apostrophe.
  func isDoubleMark(_ index: Int) -> Bool {
    guard !isWord(index), let glyph = MarkGlyph(scalar(index)) else { return false }
    return glyph.family != .single
  }

  /// Whether the token ends as an adverb does: `bluntly`.
  func endsInLy(_ index: Int) -> Bool {
    let span = tokens[index].span
    return span.count > 4 && bytes[span.end - 1] == UInt8(ascii: "y")
      && bytes[span.end - 2] == UInt8(ascii: "l")
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 { bytes[offset] }

  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    tokens[index].kind == .word || tokens[index].kind == .number
  }

  /// Whether the token begins with a capital.
  @inline(__always)
  func isCapitalised(_ index: Int) -> Bool {
    switch tokens[index].shape {
    case .capitalised, .upper: true
    case .mixed: Letters.isUpper(scalar(index))
    case .lower, .caseless: false
    }
  }
}
