/// Finds what is wrong with the names found in a sentence.
///
/// Each name that is marked and not found, or found and not marked, is part of an error; it is set
/// against that name of the other side with which it shares the most tokens, if there is one.
struct NameErrorFinder {
  /// The errors of a sentence whose names are in order and do not overlap on either side.
  func errors(marked: [NameChunk], found: [NameChunk]) -> [NameError] {
    var partnersOfMarked = [Int?](repeating: nil, count: marked.count)
    var partnersOfFound = [Int?](repeating: nil, count: found.count)
    var first = 0
    for (index, chunk) in marked.enumerated() {
      while first < found.count, found[first].tokens.upperBound <= chunk.tokens.lowerBound {
        first += 1
      }
      var next = first
      while next < found.count, found[next].tokens.lowerBound < chunk.tokens.upperBound {
        let common = chunk.tokens.clamped(to: found[next].tokens).count
        if common > overlap(chunk, partnersOfMarked[index].map { found[$0] }) {
          partnersOfMarked[index] = next
        }
        if common > overlap(found[next], partnersOfFound[next].map { marked[$0] }) {
          partnersOfFound[next] = index
        }
        next += 1
      }
    }
    var errors: [NameError] = []
    for (index, chunk) in marked.enumerated() {
      let partner = partnersOfMarked[index].map { found[$0] }
      if partner != chunk { errors.append(NameError(marked: chunk, found: partner)) }
    }
    for (index, chunk) in found.enumerated() {
      let partner = partnersOfFound[index]
      let isListed = partner.map { partnersOfMarked[$0] == index } ?? false
      if !isListed { errors.append(NameError(marked: partner.map { marked[$0] }, found: chunk)) }
    }
    return errors
  }

  private func overlap(_ chunk: NameChunk, _ other: NameChunk?) -> Int {
    other.map { chunk.tokens.clamped(to: $0.tokens).count } ?? 0
  }
}
