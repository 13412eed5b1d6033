extension ProseWords {
  /// The index of the word that begins the nth occurrence of some words; nil when there are fewer.
  func beginning(ofOccurrence number: Int, of words: String) -> Int? {
    let found = occurrences(of: Self.keys(of: words))
    return number <= found.count ? found[number - 1] : nil
  }

  /// Which occurrence of some words begins with the word at an index, from 1; nil when none does.
  func number(ofOccurrenceOf words: String, beginningAt index: Int) -> Int? {
    occurrences(of: Self.keys(of: words)).firstIndex(of: index).map { $0 + 1 }
  }

  /// The indices of the words that begin an occurrence of others, within one block.
  func occurrences(of keys: [FoldedKey]) -> [Int] {
    guard let first = keys.first, words.count >= keys.count else { return [] }
    return (0...words.count - keys.count).filter { start in
      words[start].key == first && words[start].block == words[start + keys.count - 1].block
        && keys.indices.allSatisfy { words[start + $0].key == keys[$0] }
    }
  }
}
