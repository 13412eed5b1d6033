/// Which sentence of which document.
public struct SentencePlace: Hashable, Comparable, Sendable {
  /// The index of the document among those compared.
  public let document: Int
  /// The index of the sentence in the document.
  public let sentence: Int

  public init(document: Int, sentence: Int) {
    self.document = document
    self.sentence = sentence
  }

  public static func < (left: SentencePlace, right: SentencePlace) -> Bool {
    (left.document, left.sentence) < (right.document, right.sentence)
  }
}
