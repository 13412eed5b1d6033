/// One account among those compared.
public struct ComparedAccount: Hashable, Sendable {
  /// The index of its document.
  public let document: Int
  /// The number of words of its prose.
  public let words: Int
  /// The indices of the documents of which it has no long passage word for word, nor they of it.
  public let independentOf: [Int]
}
