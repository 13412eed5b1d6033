import Glibc

/// How much a word that two texts share says about them: the more the fewer articles have it.
///
/// A word in `n` of `N` articles weighs `log((N + 20) / (n + ½)) / log(N + 20)`, between 0 and 1.
/// The 20 stand for articles unseen, so that the words of a story do not weigh nothing in an
/// archive that is only this story. Function words weigh nothing.
struct WordWeights {
  private struct Count {
    var articles: Int32 = 0
    /// The last article that was counted.
    var last: Int32 = -1
  }

  private var counts: KeyTable<Count>
  private let total: Double

  private static let unseen = 20.0

  /// Counts the words of documents.
  init(_ documents: [Document]) {
    counts = KeyTable(capacity: 1 << 12, blank: Count())
    total = Double(documents.count) + Self.unseen
    for (number, document) in documents.enumerated() {
      let bytes = document.text.bytes.span
      for token in document.tokens where token.isWord {
        counts.update(WordStem.stem(of: token, in: bytes).value) { count in
          if count.last != Int32(number) {
            count.last = Int32(number)
            count.articles += 1
          }
        }
      }
    }
  }

  /// What a word weighs that is no function word, by the key of its stem.
  func weight(of stem: UInt64) -> Float {
    let articles = Double(counts[stem]?.articles ?? 0)
    return Float(max(0, log(total / (articles + 0.5)) / log(total)))
  }
}
