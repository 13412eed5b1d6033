import NewsCore

extension ReaderState {
  /// Brings the other panes to the passage that corresponds to the one at the cursor; false when it is
  /// not known how the accounts compare.
  mutating func alignByPassages() -> Bool {
    guard let leader = activePane, let content = leader.content else { return false }
    let others = panes.indices.filter { $0 != active && panes[$0].content != nil }
    let known = others.map { compared.links(from: leader.article, to: panes[$0].article) }
    guard known.contains(where: { $0 != nil }) else { return false }
    let passage = content.sentence(at: leader.cursor)
    var followed: [PassageLinks.Link] = []
    var without: [String] = []
    for (index, links) in zip(others, known) {
      guard let link = links?.best(in: passage) else {
        without.append(label(of: panes[index].article))
        continue
      }
      panes[index].place(at: link.other.start, beside: leader)
      followed.append(link)
    }
    let found = followed.isEmpty ? "" : phrase(of: followed)
    let missing =
      without.isEmpty ? "" : "no counterpart in " + without.joined(separator: ", ")
    say([found, missing].filter { !$0.isEmpty }.joined(separator: " · "))
    return true
  }

  /// Why passages of other panes are the same as the one at the cursor, and how sure each is that is not
  /// anchored.
  private func phrase(of links: [PassageLinks.Link]) -> String {
    var reasons: [String] = []
    for reason in links.flatMap(\.reasons) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    let certainties = links.filter { !$0.isAnchored }.map(\.certainty)
    let percent =
      certainties.isEmpty ? "" : " (\(certainties.map(String.init).joined(separator: ", ")) %)"
    return (links.allSatisfy(\.isLikely) ? "" : "perhaps ") + "the same passage" + percent + " by "
      + reasons.prefix(2).joined(separator: "; ")
  }

  /// Scrolls the other panes to what corresponds to the lines around the cursor; one whose account is
  /// not compared scrolls to the same part of its article.
  mutating func keepInStep() {
    guard isInStep, let leader = activePane, leader.content != nil else { return }
    for index in panes.indices where index != active {
      panes[index].viewport.top = top(of: panes[index], beside: leader)
      panes[index].viewport.clamp(to: panes[index].layout.lines.count)
      panes[index].pullCursor()
    }
  }

  /// Between passages in the same order in both accounts the lines are shared out evenly.
  private func top(of pane: Pane, beside leader: Pane) -> Int {
    let lines = (leader.layout.lines.count, pane.layout.lines.count)
    guard let links = compared.links(from: leader.article, to: pane.article) else {
      let range = lines.0 - leader.viewport.height
      return range > 0
        ? leader.viewport.top * max(0, lines.1 - pane.viewport.height) / range : 0
    }
    let line = leader.cursorLine
    var (before, after) = ((0, 0), lines)
    for link in links.inOrder {
      let pair = (leader.layout.line(at: link.span.start), pane.layout.line(at: link.other.start))
      if pair.0 <= line { before = pair } else if pair.0 < after.0 { after = pair }
    }
    let share =
      after.0 > before.0 ? (line - before.0) * (after.1 - before.1) / (after.0 - before.0) : 0
    return before.1 + share - (line - leader.viewport.top)
  }

  /// The links of the passage at the cursor of the active pane to those of a pane, the likely ones
  /// first.
  func counterparts(in pane: Pane) -> [PassageLinks.Link] {
    guard let leader = activePane, let content = leader.content,
      let links = compared.links(from: leader.article, to: pane.article)
    else { return [] }
    let found = links.links(in: content.sentence(at: leader.cursor))
    return found.filter(\.isLikely) + found.filter { !$0.isLikely }
  }

  /// The signs beside the passages of a pane that correspond to passages of the active one.
  func passageMarks(in pane: Pane) -> [PassageMark] {
    activePane.map { compared.marks(in: pane.article, ledBy: $0.article) } ?? []
  }
}

extension Pane {
  /// Puts the cursor at an offset and its line beside the cursor's line of another pane.
  mutating func place(at offset: Int, beside leader: Pane) {
    place(at: offset)
    viewport.top = cursorLine - (leader.cursorLine - leader.viewport.top)
    viewport.clamp(to: layout.lines.count)
  }
}

extension OpenArticle {
  /// The sentence that covers an offset, or the next one; nothing behind the last.
  func sentence(at offset: Int) -> TextSpan {
    let index = document.firstSentence(endingAfter: offset)
    return index < document.sentences.count
      ? document.sentences[index].span : TextSpan(offset, offset)
  }
}
