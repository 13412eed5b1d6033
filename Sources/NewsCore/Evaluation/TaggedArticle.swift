/// An article in tokens with the tags that annotators gave them.
public struct TaggedArticle: Hashable, Sendable {
  public private(set) var tokens = TokenArticle()
  /// One tag for each token of each sentence.
  package private(set) var tags: [[NameTag]] = []
  /// For each sentence the line of the file, from 1, that its first token is on.
  private(set) var firstLines: [Int] = []

  mutating func add(_ line: TokenLine, tag: NameTag?, number: Int) {
    tokens.add(line)
    guard let tag else { return }
    if tokens.sentences.count > tags.count {
      tags.append([])
      firstLines.append(number)
    }
    tags[tags.count - 1].append(tag)
  }
}
