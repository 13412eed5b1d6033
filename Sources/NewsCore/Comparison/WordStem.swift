/// The key of a word without its ending, so that `stop`, `stops` and `stopped` are one word.
///
/// The endings are those of step 1 of M. F. Porter, "An algorithm for suffix stripping" (1980), and
/// `'s`; a final `e` goes too. Words that do not end in an ASCII letter keep their key.
enum WordStem {
  static func stem(of token: Token, in bytes: Span<UInt8>) -> FoldedKey {
    guard token.kind == .word, token.span.count > 3 else { return token.key }
    switch bytes[token.span.end - 1] | 0x20 {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "e"): break
    default: return token.key
    }
    let word = bytes.extracting(token.span.range)
    var count = endWithoutPossessive(word)
    var isVerb = false
    if ends(word, count, "ies") || ends(word, count, "ied") {
      return key(word, count - 3, adding: UInt8(ascii: "y"))
    } else if ends(word, count, "sses") {
      count -= 2
    } else if ends(word, count, "s"), !ends(word, count, "ss"), !ends(word, count, "us") {
      count -= 1
    } else if ends(word, count, "ed"), hasVowel(word, count - 2) {
      count -= 2
      isVerb = true
    } else if ends(word, count, "ing"), hasVowel(word, count - 3) {
      count -= 3
      isVerb = true
    }
    if isVerb, isDoubled(word, count) { count -= 1 }
    if count > 3, ends(word, count, "e") { count -= 1 }
    return count == token.span.count ? token.key : key(word, count)
  }

  private static func key(_ word: Span<UInt8>, _ count: Int, adding last: UInt8? = nil) -> FoldedKey
  {
    var key = FoldedKey(word.extracting(0..<count))
    if let last { key.append(UInt32(last)) }
    return key
  }

  private static func endWithoutPossessive(_ word: Span<UInt8>) -> Int {
    if ends(word, word.count, "'s") { return word.count - 2 }
    if ends(word, word.count, "’s") { return word.count - 4 }
    return word.count
  }

  /// Whether the first `count` bytes end so, behind at least two others.
  @inline(__always)
  private static func ends(_ word: Span<UInt8>, _ count: Int, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length + 2 else { return false }
    return ending.withUTF8Buffer { letters in
      for index in 0..<length {
        let byte = word[count - length + index]
        let letter = unsafe letters[index]
        if byte != letter, byte | 0x20 != letter { return false }
      }
      return true
    }
  }

  private static func hasVowel(_ word: Span<UInt8>, _ count: Int) -> Bool {
    for index in 0..<max(0, count) {
      switch word[index] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether the letter before `count` was doubled by an ending, as in `stopped`.
  private static func isDoubled(_ word: Span<UInt8>, _ count: Int) -> Bool {
    guard count > 2 else { return false }
    let last = word[count - 1] | 0x20
    switch last {
    case UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"): return false
    default: return last == word[count - 2] | 0x20
    }
  }
}
