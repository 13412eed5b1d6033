import CPattern

/// A regular expression of PCRE2; case counts only when there is a capital letter in it.
@safe final class RegularExpression {
  /// Why a text is no regular expression.
  struct Mistake: Error {
    /// Where in it, in bytes.
    let offset: Int
    let message: String
  }

  private let pattern: OpaquePointer

  init(_ text: String) throws(Mistake) {
    let bytes = Array(text.utf8)
    var offset = 0
    let ignoresCase = !Self.hasCapital(text)
    var compiled: OpaquePointer?
    let message = unsafe String(unsafeUninitializedCapacity: 256) { room in
      unsafe room[0] = 0
      unsafe compiled = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe room.withMemoryRebound(to: CChar.self) { room in
          unsafe pattern_compile(
            bytes.baseAddress, bytes.count, ignoresCase, &offset, room.baseAddress, room.count)
        }
      }
      return unsafe room.firstIndex(of: 0) ?? 0
    }
    guard let compiled = unsafe compiled else { throw Mistake(offset: offset, message: message) }
    unsafe pattern = compiled
  }

  deinit {
    unsafe pattern_free(pattern)
  }

  /// Where the expression matches in well-formed UTF-8, in order; empty matches are left out.
  func spans(in bytes: ArraySlice<UInt8>) -> [TextSpan] {
    var found: [TextSpan] = []
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      var matchStart = 0
      var matchEnd = 0
      while start <= bytes.count,
        unsafe pattern_match(pattern, base, bytes.count, start, &matchStart, &matchEnd)
      {
        if matchEnd > matchStart { found.append(TextSpan(matchStart, matchEnd)) }
        start = matchEnd
        guard matchEnd <= matchStart else { continue }
        // After an empty match the search goes on behind the next character.
        start += 1
        while start < bytes.count, unsafe bytes[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
    return found
  }

  /// Whether a capital letter stands in an expression, of those that stand for themselves.
  private static func hasCapital(_ text: String) -> Bool {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped && Letters.isUpper(scalar.value) { return true }
      isEscaped = !isEscaped && scalar == "\\"
    }
    return false
  }
}
