@testable import NewsCore

/// The names that tags make, by definition: from where one begins to where it ends.
///
/// Written from the rules of `conlleval` for two neighbours, not from the finder: a name begins at a
/// tag that is B or S, or that follows none, O, E, S or another kind; it ends at a tag that is E or S,
/// or that is followed by none, O, B, S or another kind.
struct DefinedChunks {
  private let tags: [(letter: Character, kind: String)]

  init(_ words: [String]) {
    tags = words.map { (letter: $0.first ?? "O", kind: String($0.dropFirst(2))) }
  }

  var chunks: Set<NameChunk> {
    var chunks: Set<NameChunk> = []
    for start in tags.indices where begins(start) {
      if let end = tags.indices[start...].first(where: ends) {
        chunks.insert(NameChunk(tokens: start..<end + 1, kind: tags[start].kind))
      }
    }
    return chunks
  }

  private func begins(_ index: Int) -> Bool {
    guard tags[index].letter != "O" else { return false }
    guard index > 0 else { return true }
    return "BS".contains(tags[index].letter) || "OES".contains(tags[index - 1].letter)
      || tags[index].kind != tags[index - 1].kind
  }

  private func ends(_ index: Int) -> Bool {
    guard tags[index].letter != "O" else { return false }
    guard index + 1 < tags.count else { return true }
    return "ES".contains(tags[index].letter) || "OBS".contains(tags[index + 1].letter)
      || tags[index].kind != tags[index + 1].kind
  }
}
