/// Cuts a query into pieces; there is no text that it does not take.
struct QueryScanner {
  private static let slash: UInt32 = 0x2F
  private let bytes: [UInt8]
  private var index = 0

  init(_ query: SourceText) {
    bytes = query.bytes
  }

  /// The marks around words that stay together: all double ones, as a query may be pasted.
  static func isQuotationMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0xFF02: true
    default: false
    }
  }

  /// The pieces in order; between them is white space only.
  mutating func pieces() -> [QueryPiece] {
    var pieces: [QueryPiece] = []
    index = 0
    while let next = scalar {
      if Letters.kind(of: next.value) == .space {
        index += next.length
      } else {
        pieces.append(piece(beginningWith: next))
      }
    }
    return pieces
  }

  private var scalar: (value: UInt32, length: Int)? {
    index < bytes.count ? ByteScanner.scalar(in: bytes.span, at: index) : nil
  }

  private mutating func piece(beginningWith first: (value: UInt32, length: Int)) -> QueryPiece {
    let sign: QueryPiece.Kind? =
      switch first.value {
      case 0x28: .open
      case 0x29: .close
      case 0x2D: .minus
      default: nil
      }
    guard let sign else { return first.value == Self.slash ? pattern() : words() }
    index += 1
    return QueryPiece(sign, TextSpan(index - 1, index))
  }

  /// A slash ends the expression unless a backslash stands before it.
  private mutating func pattern() -> QueryPiece {
    let start = index
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "/") {
      index += bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count ? 2 : 1
    }
    var piece = QueryPiece(.pattern, TextSpan(start, start))
    piece.words = TextSpan(start + 1, index)
    piece.isUnclosed = index >= bytes.count
    index = min(index + 1, bytes.count)
    piece.span = TextSpan(start, index)
    return piece
  }

  private mutating func words() -> QueryPiece {
    let start = index
    var piece = QueryPiece(.words, TextSpan(start, start))
    if let end = fieldEnd {
      piece.field = TextSpan(start, end)
      index = end
    }
    if index < bytes.count, bytes[index] == 0x3D {
      piece.isExact = true
      index += 1
    }
    if let mark = scalar, Self.isQuotationMark(mark.value) {
      index += mark.length
      piece.isQuoted = true
      piece.words = run { Self.isQuotationMark($0) }
      piece.isUnclosed = index >= bytes.count
      index += scalar?.length ?? 0
    } else {
      piece.words = run { scalar in
        scalar == 0x28 || scalar == 0x29 || Self.isQuotationMark(scalar)
          || Letters.kind(of: scalar) == .space
      }
    }
    piece.span = TextSpan(start, index)
    return piece
  }

  /// Goes to the first scalar that ends a run, and gives what stands before it.
  private mutating func run(to isEnd: (UInt32) -> Bool) -> TextSpan {
    let start = index
    while let next = scalar, !isEnd(next.value) { index += next.length }
    return TextSpan(start, index)
  }

  /// Where the field that begins here ends, its colon included: letters and a colon.
  private var fieldEnd: Int? {
    var end = index
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    return end > index && end < bytes.count && bytes[end] == 0x3A ? end + 1 : nil
  }
}
