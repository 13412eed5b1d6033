import CPassageModel
import Glibc

/// How much a word says that two texts share, by how few of some thousand news articles have it.
///
/// The counts are embedded and not those of the articles at hand, so that what a word says never
/// depends on what else is open or in the library. A word in `n` of `N` articles weighs
/// `log(N / (n + 1)) / log(N)`, between 0 and 1; one that is in few of them weighs 1, and a word
/// that says little about any text nothing.
package struct WordRarity: Sendable {
  private var weights: KeyTable<Float>

  /// The rarity that the program carries.
  package static let shared = WordRarity(embedded())

  /// - Parameter file: `BSWR`, the number of articles, the number of words, all little-endian with
  ///   32 bits; then for each word the upper half of its stem's mixed key with 32 bits and the number
  ///   of articles that have it with 16.
  package init(_ file: [UInt8]) {
    let articles = Double(Self.number(in: file, at: 4, size: 4))
    let count = Self.number(in: file, at: 8, size: 4)
    weights = KeyTable(capacity: count, blank: 0)
    guard articles > 1, file.count >= 12 + count * 6 else { return }
    for index in 0..<count {
      let check = UInt64(Self.number(in: file, at: 12 + index * 6, size: 4))
      let seen = Double(Self.number(in: file, at: 16 + index * 6, size: 2))
      weights.update(check | 1 << 32) {
        $0 = Float(max(0, log(articles / (seen + 1)) / log(articles)))
      }
    }
  }

  /// What a stem weighs.
  @inline(__always)
  func weight(of stem: UInt64) -> Float {
    weights[Self.check(of: stem) | 1 << 32] ?? 1
  }

  /// What a word weighs.
  func weight(of token: Token, stem: UInt64) -> Float {
    LightWords.contains(token.key) ? 0 : weight(of: stem)
  }

  /// The numbers by which the words of a text are found in the file.
  package static func checks(in text: SourceText) -> [UInt64] {
    let bytes = text.bytes.span
    return Tokenizer().tokens(in: LineArticleReader().article(named: "", text))
      .filter(\.isWord).map { check(of: WordStem.stem(of: $0, in: bytes).value) }
  }

  /// The number by which a stem is found in files.
  static func check(of stem: UInt64) -> UInt64 { PhraseKey.mixed(stem) >> 32 }

  private static func number(in file: [UInt8], at offset: Int, size: Int) -> Int {
    guard offset + size <= file.count else { return 0 }
    return (0..<size).reduce(0) { $0 | Int(file[offset + $1]) << (8 * $1) }
  }

  private static func embedded() -> [UInt8] {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: passage_words_bytes(), count: passage_words_size())
    return unsafe Array(bytes)
  }
}
