import Testing

@testable import NewsCore

@Suite struct WordSetTests {
  @Test func knowsItsWordsFoldedAndNoOthers() {
    let words = WordSet("said says o’clock Épée")
    for word in ["said", "SAID", "o'clock", "epee"] {
      #expect(words.contains(FoldedKey(word)), "\(word)")
    }
    for word in ["say", "saidx", "", "clock"] {
      #expect(!words.contains(FoldedKey(word)), "\(word)")
    }
  }

  @Test func holdsManyWords() {
    let words = (0..<500).map { "w\($0)" }
    let set = WordSet(words.joined(separator: " "))
    #expect(words.allSatisfy { set.contains(FoldedKey($0)) })
    #expect(!(500..<1000).contains { set.contains(FoldedKey("w\($0)")) })
  }
}
