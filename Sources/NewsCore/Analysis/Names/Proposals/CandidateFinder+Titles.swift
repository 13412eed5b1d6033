/// Titles before names, and the plain names between them.
extension CandidateFinder {
  /// The end of a title that begins at `start` and has a person's name after it; nil when there is
  /// none.
  func endOfTitle(from start: Int, to end: Int) -> Int? {
    var index = start
    var titleEnd: Int?
    while index < end {
      let word = words[index]
      if !word.isWord {
        guard word.mark == UInt8(ascii: ".") || word.mark == UInt8(ascii: "-") else { break }
        index += 1
        continue
      }
      let isTitle = !word.classes.isDisjoint(with: .title)
      guard isTitle || word.classes.contains(.officeModifier) else {
        if word.shape == .lower, titleEnd == index, let next = endOfOf(from: index, to: end) {
          titleEnd = next
          index = next
          continue
        }
        break
      }
      if word.isPossessive { return nil }
      if isTitle && !(titleEnd != nil && isMoreLikelyName(word)) {
        if index > start, isNamedAs(index, to: end) { break }
        titleEnd = index + 1
      }
      index += 1
    }
    guard var stop = titleEnd else { return nil }
    while stop < end, !words[stop].isWord { stop += 1 }
    guard stop < end, isNameAfterTitle(stop, to: end) else { return nil }
    return stop
  }

  /// Whether a word that may be a title is more likely a name after another title: `President`
  /// `King`.
  private func isMoreLikelyName(_ word: NameWord) -> Bool {
    word.classes.isDisjoint(with: [.honorific, .rank]) && word.traits.kind == .person
      && !word.traits.isCommonWord
  }

  /// Whether an office is the surname of the person addressed: `Dr.` `King`, `Ms` `Bishop`.
  private func isNamedAs(_ index: Int, to end: Int) -> Bool {
    let word = words[index]
    var before = index - 1
    while before > 0, !words[before].isWord { before -= 1 }
    return word.isCapitalised && word.traits.isSurname && word.traits.smallness < 6
      && (index + 1 == end || word.isPossessive) && Self.addresses.contains(words[before].key)
  }

  private static let addresses = WordSet("Mr Mrs Ms Miss Mx Dr Prof Rev")

  /// The end of `of State` or `of Foreign Affairs` after an office when a name follows.
  private func endOfOf(from index: Int, to end: Int) -> Int? {
    guard words[index].key == Self.ofWord else { return nil }
    var next = index + 1
    while next < end, words[next].classes.contains(.officeModifier) { next += 1 }
    return next > index + 1 && next < end ? next : nil
  }

  private func isNameAfterTitle(_ index: Int, to end: Int) -> Bool {
    let word = words[index]
    guard word.isCapitalised || word.classes.contains(.particle) else { return false }
    if word.classes.contains(.functionWord) || !word.classes.isDisjoint(with: .calendar)
      || isSuffix(index)
    {
      return false
    }
    let last = words[end - 1]
    if last.classes.contains(.organisationHead) && !last.traits.isSurname { return false }
    if !word.classes.isDisjoint(with: Self.nonPersonal) && !word.traits.isSurname
      && !word.traits.isForename
    {
      return false
    }
    if let match = matcher.match(at: index, limit: end),
      match.kind != .person, match.end == end || words[match.end - 1].isPossessive
    {
      return word.traits.isForename && end - index > 1 || isHonorific(before: index)
    }
    return true
  }

  private func isHonorific(before index: Int) -> Bool {
    var before = index - 1
    while before > 0, !words[before].isWord { before -= 1 }
    return before >= 0 && !words[before].classes.isDisjoint(with: [.honorific, .rank])
  }

  /// Takes a title and the name after it.
  func takeTitled(_ title: Range<Int>, to end: Int, into found: inout [NameCandidate]) -> Int {
    let stop = endOfPerson(from: title.upperBound, to: end)
    var last = title.upperBound - 1
    while last > title.lowerBound, !words[last].isWord, words[last].mark != UInt8(ascii: ".") {
      last -= 1
    }
    found.append(
      NameCandidate(
        words: title.upperBound..<stop, title: title.lowerBound..<last + 1, kind: .person))
    return stop
  }

  /// The end of a person's name that begins at `start`.
  func endOfPerson(from start: Int, to end: Int) -> Int {
    var index = start + 1
    while index < end {
      let word = words[index]
      if word.isWord {
        if word.classes.contains(.suffix) {
          index += 1
          if index < end, words[index].mark == UInt8(ascii: ".") { index += 1 }
          continue
        }
        if !word.classes.isDisjoint(with: .calendar) { return index }
        if word.shape == .lower {
          guard word.classes.contains(.particle) || endsGivenName(index) else { return index }
        } else if endOfTitle(from: index, to: end) != nil {
          return index
        }
      } else if word.mark == UInt8(ascii: "&") {
        return index
      }
      index += 1
    }
    return end
  }

  /// Takes a name of which nothing is known: up to the end, a title, or another name that is known.
  func takePlain(from start: Int, to end: Int, into found: inout [NameCandidate]) -> Int {
    var index = start + 1
    while index < end {
      let word = words[index]
      if word.isWord && word.isCapitalised {
        if !word.classes.isDisjoint(with: .calendar) && !reachesHeadAfter(index, to: end) { break }
        if endOfTitle(from: index, to: end) != nil, !isNameHere(word) { break }
      }
      index += 1
    }
    var stop = index
    while stop > start + 1, !words[stop - 1].isCapitalised, !endsGivenName(stop - 1) { stop -= 1 }
    if stop < words.count, words[stop].mark == UInt8(ascii: "."), stop < end || isSuffix(stop - 1) {
      if words[stop - 1].isInitial || isSuffix(stop - 1) { stop += 1 }
    }
    let single = stop == start + 1
    let word = words[start]
    var candidate = NameCandidate(words: start..<stop)
    candidate.isDoubtful = single && (isAtStart(start) || word.traits.isCommonWord)
    found.append(candidate)
    return max(stop, index)
  }

  /// Whether a word that may be a title is rather part of a name that has begun: `Karim` `Amir`.
  private func isNameHere(_ word: NameWord) -> Bool {
    word.traits.isSurname || word.traits.isForename && !word.traits.isCommonWord
  }

  func isSuffix(_ index: Int) -> Bool {
    words[index].key == FoldedKey("Jr") || words[index].key == FoldedKey("Sr")
  }

  private func reachesHeadAfter(_ index: Int, to end: Int) -> Bool {
    index + 1 < end && !words[end - 1].classes.isDisjoint(with: [.organisationHead, .eventHead])
  }
}
