/// Finds the names that the tags of a sentence make, by the rules of `conlleval` (Tjong Kim Sang and
/// Buchholz 2000): a name begins at `B-` and `S-`, and at any other tag of a name where none of its
/// kind is going on; it ends after `E-` and `S-`.
struct ChunkFinder {
  /// In the order of the sentence, none overlapping another.
  func chunks(in tags: [NameTag]) -> [NameChunk] {
    var chunks: [NameChunk] = []
    var start: Int?
    var kind = ""
    for (index, tag) in tags.enumerated() {
      if let first = start, !continues(kind, tag) {
        chunks.append(NameChunk(tokens: first..<index, kind: kind))
        start = nil
      }
      guard tag.position != .outside else { continue }
      let first = start ?? index
      kind = tag.kind
      start = first
      if tag.position == .end || tag.position == .single {
        chunks.append(NameChunk(tokens: first..<index + 1, kind: kind))
        start = nil
      }
    }
    if let start { chunks.append(NameChunk(tokens: start..<tags.count, kind: kind)) }
    return chunks
  }

  private func continues(_ kind: String, _ tag: NameTag) -> Bool {
    (tag.position == .inside || tag.position == .end) && tag.kind == kind
  }
}
