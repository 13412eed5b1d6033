import Testing

@testable import NewsCore

struct WordStemTests {
  private func stem(_ word: String) -> FoldedKey {
    let text = SourceText(word)
    let tokens = Tokenizer().tokens(of: text, in: text.span)
    return WordStem.stem(of: tokens[0], in: text.bytes.span)
  }

  @Test(arguments: [
    "stop stops stopped stopping Stopped", "ask asked asks asking", "issue issues issued issuing",
    "study studies studied", "harbour harbour’s harbour's", "pass passes passed passing",
    "warn WARNED warning", "make makes making", "call calls called calling",
  ])
  func formsOfOneWordAreOne(forms: String) {
    let stems = Set(forms.split(separator: " ").map { stem(String($0)) })
    #expect(stems.count == 1)
  }

  @Test(arguments: [
    ("ring", "r"), ("bed", "b"), ("gas", "ga"), ("bus", "bu"), ("string", "str"), ("wind", "wine"),
    ("press", "pres"), ("status", "statu"), ("1990s", "1990"),
  ])
  func whatLooksLikeAnEndingStays(word: String, other: String) {
    #expect(stem(word) != FoldedKey(other))
  }
}
