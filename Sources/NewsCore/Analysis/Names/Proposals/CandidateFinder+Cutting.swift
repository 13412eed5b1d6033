/// Cutting a capitalised stretch where titles, known names and ordinary words meet.
extension CandidateFinder {
  func cut(_ stretch: Range<Int>, into found: inout [NameCandidate]) {
    var position = stretch.lowerBound
    while position < stretch.upperBound {
      position = takeOne(from: position, to: stretch.upperBound, into: &found)
    }
  }

  /// Takes the next candidate off the stretch and returns where to go on.
  private func takeOne(from start: Int, to end: Int, into found: inout [NameCandidate]) -> Int {
    let word = words[start]
    guard word.isWord else { return start + 1 }
    let match = matcher.match(at: start, limit: words.count)
    if let match, let taken = takeKnown(match, from: start, to: end, into: &found) { return taken }
    if isSkipped(start, to: end) {
      if !word.isPartOfToken && start + 1 == end || canBeRemembered(word) {
        found.append(NameCandidate(words: start..<start + 1, isDoubtful: true, isOrdinary: true))
      }
      return start + 1
    }
    if let titleEnd = endOfTitle(from: start, to: end) {
      return takeTitled(start..<titleEnd, to: end, into: &found)
    }
    if let (body, person) = wordsOfOffice(from: start, to: end) {
      cut(body, into: &found)
      return person
    }
    return takePlain(from: start, to: end, into: &found)
  }

  // MARK: Ordinary words

  /// Whether a capitalised word is no part of a name here.
  private func isSkipped(_ index: Int, to end: Int) -> Bool {
    let word = words[index]
    if word.classes.contains(.functionWord) { return !beginsWill(index, to: end) }
    if isFamilyParticle(word) && index + 1 < end { return false }
    if EastAsianNames.familyNames.contains(word.key) && index + 1 < end && isHyphenated(index + 1) {
      return false
    }
    if !word.classes.isDisjoint(with: .calendar) {
      return
        !(word.traits.isForename && index + 1 < end && isNameLike(index + 1)
        && word.classes.contains(.month))
    }
    guard isAtStart(index), word.traits.isCommonWord else { return false }
    if word.traits.isForename && index + 1 < end
      && (isNameLike(index + 1) || isCapitalisedSurname(index + 1))
    {
      return false
    }
    if index + 1 < end && reachesHead(from: index, to: end) { return false }
    return word.classes.isDisjoint(with: [.honorific, .rank, .office, .officeModifier])
      || index + 1 >= end
  }

  /// Whether a common word that is a surname too has a capital within a sentence: `Bill` `Gross`.
  private func isCapitalisedSurname(_ index: Int) -> Bool {
    style == .sentence && words[index].shape == .capitalised && words[index].traits.isSurname
      && words[index].classes.isEmpty
  }

  /// Whether `Will` before a name is a forename: not in a question at its beginning.
  private func beginsWill(_ index: Int, to end: Int) -> Bool {
    let word = words[index]
    guard word.key == Self.will, word.shape == .capitalised, index + 1 < end,
      isNameLike(index + 1)
    else { return false }
    return !isAtStart(index) || words.last?.mark != UInt8(ascii: "?")
  }

  private static let will = FoldedKey("will")

  /// Whether a word is of two syllables with a hyphen, as East Asian given names are: `Ki-moon`.
  private func isHyphenated(_ index: Int) -> Bool {
    words[index].isHyphenated
  }

  /// Whether a word that is skipped here may be a surname that the article has shown.
  private func canBeRemembered(_ word: NameWord) -> Bool {
    !word.classes.contains(.functionWord) && (word.traits.isSurname || word.traits.kind == .person)
  }

  private func reachesHead(from start: Int, to end: Int) -> Bool {
    let last = words[end - 1]
    return end - start > 1
      && !last.classes.isDisjoint(with: [.organisationHead, .organisationTail, .eventHead])
  }

  /// Whether the capital of a word may come from its being the first of a sentence or a quotation.
  func isAtStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    guard !before.isWord else { return false }
    switch before.mark {
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "&"):
      return false
    case UInt8(ascii: "."):
      return index > 1 && !words[index - 2].isInitial
    default: return true
    }
  }

  /// Whether a word looks like a part of a person's name.
  func isNameLike(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isCapitalised, !word.classes.contains(.functionWord) else { return false }
    if word.isInitial { return true }
    if word.traits.isCommonWord {
      return word.traits.isSurname && word.traits.smallness <= 5
        && word.classes.isDisjoint(with: Self.nonPersonal)
    }
    return word.classes.isDisjoint(with: Self.nonPersonal) || word.traits.kind == .person
  }

  static let nonPersonal: WordClass = [
    .organisationHead, .organisationTail, .placeHead, .eventHead, .workHead, .month, .weekday,
    .functionWord, .office,
  ]

  // MARK: Known names

  private func takeKnown(
    _ match: KnownNameMatcher.Match, from start: Int, to end: Int,
    into found: inout [NameCandidate]
  ) -> Int? {
    let word = words[start]
    if !match.isCurated, match.end < end, words[match.end].isWord, isNameLike(match.end),
      word.traits.isForename || word.traits.kind == .person
    {
      return nil
    }
    if match.end == start + 1 {
      if isAtStart(start) && word.traits.smallness >= 6 { return nil }
      if startsPerson(start, to: end, kind: match.kind) { return nil }
    }
    let rest = match.end
    if rest < end, !words[rest - 1].isPossessive, words[rest].isWord,
      let headEnd = endOfHeads(from: rest, to: end, after: match.kind)
    {
      if match.kind == .group && endsWithOrganisationHead(headEnd) && rest + 1 == headEnd
        && words[rest].classes.contains(.weakOrganisationHead)
      {
        found.append(NameCandidate(words: start..<rest, kind: match.kind))
        return rest
      }
      found.append(NameCandidate(words: start..<headEnd, kind: kindOfHead(headEnd - 1)))
      return headEnd
    }
    found.append(NameCandidate(words: start..<rest, kind: match.kind))
    return max(rest, start + 1)
  }

  private func endsWithOrganisationHead(_ end: Int) -> Bool {
    words[end - 1].classes.contains(.organisationHead)
  }

  /// Whether a known place or people is a person's forename here: `Paris Hilton`, `Jordan
  /// Henderson`.
  private func startsPerson(_ start: Int, to end: Int, kind: EntityKind) -> Bool {
    let word = words[start]
    guard kind == .place || kind == .group || kind == .organisation || kind == .event,
      word.traits.isForename || word.traits.kind == .person, start + 1 < end, end - start <= 4,
      !word.isPossessive
    else { return false }
    return (start + 1..<end).allSatisfy { index in
      let next = words[index]
      return next.isInitial || next.traits.isSurname || next.classes.contains(.suffix)
        || !next.isWord || next.classes.contains(.particle)
        || next.traits.smallness <= 1 && !next.traits.isCity
          && next.classes.isDisjoint(with: Self.nonPersonal)
    } && isNameLike(end - 1)
  }

  /// The end of the words of bodies, places or events that go on a known name: `London` `Stock
  /// Exchange`.
  private func endOfHeads(from start: Int, to end: Int, after kind: EntityKind) -> Int? {
    let heads: WordClass =
      kind == .organisation
      ? [.organisationHead, .organisationTail, .eventHead]
      : [.organisationHead, .organisationTail, .eventHead, .placeHead, .workHead]
    var last: Int?
    var index = start
    while index < end {
      let word = words[index]
      if word.isWord {
        if !word.classes.isDisjoint(with: heads) && word.isCapitalised { last = index + 1 }
        if titleStands(at: index, to: end) && last == nil { return nil }
        if word.isPossessive { break }
        if last != nil, word.shape == .lower, Self.leadsOn(word) { return endOfLed(index, to: end) }
      }
      index += 1
    }
    return last
  }

  /// Whether a small word leads from the head of a name to the rest of it: `Institute` `of` `Atomic
  /// Energy`.
  static func leadsOn(_ word: NameWord) -> Bool {
    word.key == ofWord || word.key == forWord
  }

  private func endOfLed(_ index: Int, to end: Int) -> Int {
    var stop = index + 1
    while stop < end, !titleStands(at: stop, to: end) { stop += 1 }
    return stop
  }

  private func titleStands(at index: Int, to end: Int) -> Bool {
    endOfTitle(from: index, to: end) != nil
  }

  func kindOfHead(_ index: Int) -> EntityKind {
    let classes = words[index].classes
    if classes.contains(.organisationTail) { return .organisation }
    if classes.contains(.organisationHead) && !classes.contains(.placeHead) {
      return .organisation
    }
    if classes.contains(.placeHead) && !classes.contains(.organisationHead) { return .place }
    if classes.contains(.eventHead) { return .event }
    if classes.contains(.workHead) { return .work }
    return .organisation
  }
}
