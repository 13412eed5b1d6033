import Testing

@testable import NewsCore

struct PatternLiteralsTests {
  @Test(arguments: [
    ("missile", ["missile"]), ("colou?r", ["colo"]), ("\\bvot(e|ing)\\b", ["vot"]),
    ("naïve", ["naive"]), ("cent.*fuge", ["cent"]), ("one two", ["one"]),
    ("abc|defg", ["abc", "defg"]),
    ("x{2}abc", ["abc"]), ("abcd*", ["abc"]), ("[abc]def", ["def"]), ("[])]def", ["def"]),
    ("(?:abc)def", ["def"]), ("a\\.bcd", ["bcd"]), ("Tehran", ["tehran"]),
  ])
  func findsTheLettersThatAMatchNeeds(pattern: String, letters: [String]) {
    #expect(PatternLiterals.letters(in: pattern) == letters)
  }

  @Test(arguments: ["ab", "\\d+", "abc|d", "(?i)abc", "abc\\x41", "(*UCP)abc", "(abc)", "\\Qa\\E"])
  func knowsWhenThereAreNone(pattern: String) {
    #expect(PatternLiterals.letters(in: pattern) == nil)
  }
}
