/// The words of a text as article extraction is measured: runs of letters, digits and low lines, as
/// `\w+` finds them in Unicode.
public struct PageWordList: Hashable, Sendable {
  public let words: [String]

  public init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Self.isWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  /// The rows of four words, each with how often it stands there; a shorter text is one row.
  var shingles: [ArraySlice<String>: Int] {
    var counts: [ArraySlice<String>: Int] = [:]
    guard !words.isEmpty else { return counts }
    for start in 0..<max(1, words.count - 3) {
      counts[words[start..<min(words.count, start + 4)], default: 0] += 1
    }
    return counts
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "_" || ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar)
        || ("A"..."Z").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
