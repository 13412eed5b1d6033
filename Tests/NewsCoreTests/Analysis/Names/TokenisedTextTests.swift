import Testing

@testable import NewsCore

/// Text that was cut into tokens elsewhere.
struct TokenisedTextTests {
  @Test(arguments: [
    ("Iran 's envoy", "Iran's envoy"),
    ("Iran ’ s envoy", "Iran’s envoy"),
    ("the U . S . army", "the U.S. army"),
    ("Ban Ki - moon of the self - service", "Ban Ki-moon of the self-service"),
    // Where hyphens stand in tokens a hyphen between spaces is a dash.
    ("a so-called friend - or not", "a so-called friend - or not"),
    ("plan B . Ann left", "plan B . Ann left"),
    ("he said : ' s", "he said : ' s"),
  ])
  func putsTogetherWhatOthersCut(tokens: String, expected: String) {
    let words = tokens.split(separator: " ").map(String.init)
    let text = TokenisedText([words])
    #expect(String(decoding: text.document.text.bytes, as: UTF8.self) == expected)
    let cut = text.spans[0].map {
      String(decoding: text.document.text.bytes[$0.range], as: UTF8.self)
    }
    #expect(cut == words)
  }

  @Test
  func everySentenceIsABlock() {
    let text = TokenisedText([["Ann", "left"], [], ["Rome"]])
    #expect(text.document.sentences.map(\.block) == [0, 2])
    #expect(text.spans.map(\.count) == [2, 0, 1])
  }

  @Test
  func readsNamesFromTags() {
    let text = TokenisedText([["Ann", "Reid", "'s", "Rome", "Paris"]])
    let names = text.names(tags: [["B-PER", "I-PER", "O", "B-LOC", "B-LOC"]])
    let found = names.map {
      String(decoding: text.document.text.bytes[$0.span.range], as: UTF8.self)
    }
    #expect(found == ["Ann Reid", "Rome", "Paris"])
    #expect(names.map(\.kind) == [.person, .place, .place])
  }
}
