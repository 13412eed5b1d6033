import TestSupport
import Testing

@testable import NewsCore

/// Words folded eight bytes at a time are those that are folded one by one.
@Suite struct WordRowTests {
  private func row(_ text: String, pieces: [TextSpan]? = nil) -> WordRow {
    var row = WordRow(of: Array(text.utf8), isInArticle: true)
    row.append(pieces ?? [TextSpan(0, text.utf8.count)])
    return row
  }

  private func words(_ row: WordRow) -> [String] {
    row.words.indices.map { String(decoding: row.folded($0), as: UTF8.self) }
  }

  private func written(_ row: WordRow) -> [String] {
    row.words.indices.map { String(decoding: row.text[row.span(of: $0...$0).range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", ""), ("  ", ""), ("A", "a"),
    ("The Ferry-Crash, 12 May 2031.", "the ferry crash 12 may 2031"),
    ("@AZ[`az{/09:", "az az 09"), ("internationalisation", "internationalisation"),
    ("eightlet eightlet", "eightlet eightlet"), ("(a) b!c", "a b c"),
    ("Café-Noir ÉTÉ", "cafe noir ete"), ("seven77é", "seven77e"),
    ("cafe\u{301} au lait", "cafe au lait"),
  ])
  func wordsAreFolded(text: String, expected: String) {
    let row = row(text)
    #expect(words(row) == expected.split(separator: " ").map(String.init))
    #expect(String(decoding: row.bytes, as: UTF8.self) == expected)
  }

  /// The same as to fold each character and to part words where none is.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func anyTextComesToTheSameAsCharacterByCharacter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("abzAZ09 ,.-@[`{/:é’ß中 ")
    let text = String(
      (0..<Int.random(in: 0...60, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? " "
      })
    let folded = FoldedWords(text)
    let scalars = (0..<folded.count).map { word in
      String(
        String.UnicodeScalarView(
          folded.scalars[folded.range(of: word)].compactMap(Unicode.Scalar.init)))
    }
    let row = row(text)
    #expect(words(row) == scalars)
    #expect(written(row).map { FoldedWords($0).count } == scalars.map { _ in 1 })
    #expect(String(decoding: row.bytes, as: UTF8.self) == scalars.joined(separator: " "))
  }

  /// A word goes on behind markup, and not behind a block.
  @Test func piecesOfABlockAreOneText() {
    let text = "The cr**ane** fell"
    let pieces = [TextSpan(0, 6), TextSpan(8, 11), TextSpan(13, text.utf8.count)]
    var row = row(text, pieces: pieces)
    #expect(words(row) == ["the", "crane", "fell"])
    row.append([TextSpan(8, 11)])
    #expect(words(row) == ["the", "crane", "fell", "ane"])
    #expect(row.words.map(\.block) == [0, 0, 0, 1])
  }
}
