import TestSupport
import Testing

@testable import NewsLibrary

struct WordTallyTests {
  /// The words with how often they are there, as `word:count`.
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordTally(bytes).words.map { word in
      String(decoding: bytes[word.bytes], as: UTF8.self) + ":\(word.count)"
    }
  }

  @Test func everyWordIsThereOnce() {
    #expect(words("a lock a quay lock a") == ["a:3", "lock:2", "quay:1"])
    #expect(words("") == [])
    #expect(words("  quay  levée ") == ["quay:1", "levée:1"])
  }

  /// Texts of short words, which fill the table beyond the room it begins with, and of few ones.
  @Test(arguments: 1...40)
  func isWhatADictionaryCounts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abcdefghijklmnopqrstuvwxyz".prefix(Int(seed % 26) + 1))
    let text = (0..<Int(seed) * 40).map { _ in
      String(
        (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "a"
        })
    }
    let counts = Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(words(text.joined(separator: " ")).sorted() == counts.map { "\($0):\($1)" }.sorted())
  }
}
