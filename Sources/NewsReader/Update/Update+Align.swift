import NewsCore

extension ReaderState {
  /// Brings the other panes to the passage that corresponds to the one at the cursor; where that is not
  /// known, to the paragraph that shares most names with it.
  mutating func alignPanes() {
    guard let leader = activePane, let content = leader.content else { return }
    guard panes.count > 1 else { return say("only one pane is open") }
    if alignByPassages() { return }
    let names = content.entities(inBlockAt: leader.cursor)
    guard !names.isEmpty else { return say("this paragraph names nobody to align by") }
    var aligned = 0
    var shared: Set<EntityID> = []
    for index in panes.indices where index != active {
      guard let other = panes[index].content, let passage = other.passage(sharing: names) else {
        continue
      }
      panes[index].place(at: passage.start, beside: leader)
      shared.formUnion(passage.shared)
      aligned += 1
    }
    guard aligned > 0 else { return say("no other pane shares a name with this paragraph") }
    isInStep = false
    let label = content.links.filter { shared.contains($0.entity) }.map(\.name)
    var seen: Set<String> = []
    let unique = label.filter { seen.insert($0).inserted }
    let rest = panes.count - 1 - aligned
    let left = rest == 0 ? "" : "; \(rest) without any of them"
    say("aligned by \(unique.prefix(4).joined(separator: ", "))\(left)")
  }
}

extension OpenArticle {
  /// A place in this article and the entities it shares with another passage.
  typealias SharedPassage = (start: Int, shared: Set<EntityID>)

  /// The entities named in the block that covers an offset.
  func entities(inBlockAt offset: Int) -> Set<EntityID> {
    guard let block = document.article.blocks.last(where: { $0.span.start <= offset }) else {
      return []
    }
    return Set(
      zip(document.mentions, links).filter { block.span.contains($0.0.span) }.map(\.1.entity))
  }

  /// The first of the blocks that share most of `names`; a name counts the more the rarer it is
  /// here.
  func passage(sharing names: Set<EntityID>) -> SharedPassage? {
    let counts = links.reduce(into: [EntityID: Int]()) { $0[$1.entity, default: 0] += 1 }
    var best: (weight: Double, passage: SharedPassage)?
    for block in document.article.blocks where !block.isFurniture {
      let inside = zip(document.mentions, links).filter {
        block.span.contains($0.0.span) && names.contains($0.1.entity)
      }
      guard let first = inside.first else { continue }
      let shared = Set(inside.map(\.1.entity))
      let weight = shared.sorted().reduce(0) { $0 + 1 / Double(counts[$1] ?? 1) }
      if weight > best?.weight ?? 0 { best = (weight, (first.0.span.start, shared)) }
    }
    return best?.passage
  }
}
