/// Offices that say of what they are, with the name of who has them right behind: `Speaker of the
/// House` `Ada Marsh`, `Mayor of London` `Otto Lind`.
extension CandidateFinder {
  /// The words that follow `of` or `for` after an office that begins at `start`, and where behind them
  /// the name of a person begins; nil when there is none.
  func wordsOfOffice(from start: Int, to end: Int) -> (body: Range<Int>, person: Int)? {
    guard let first = bodyOfOffice(from: start, to: end),
      let person = beginningOfPerson(behindBodyAt: first, to: end)
    else { return nil }
    return (first..<person, person)
  }

  /// Where the words begin that say of what an office is.
  private func bodyOfOffice(from start: Int, to end: Int) -> Int? {
    if isBehindOffice(start) { return start }
    var index = start
    while index < end, isPartOfOffice(index) { index += 1 }
    guard index > start, index < end, words[start..<index].contains(where: isOffice),
      Self.leadsOn(words[index])
    else { return nil }
    let next = index + 1
    return next < end && Self.theWord.contains(words[next].key) ? next + 1 : next
  }

  /// Whether `of` or `for` stands before a word, and before that an office that begins no name.
  private func isBehindOffice(_ start: Int) -> Bool {
    var index = start - 1
    if index > 0, Self.theWord.contains(words[index].key) { index -= 1 }
    return index > 0 && Self.leadsOn(words[index])
      && !words[index - 1].classes.isDisjoint(with: Self.office)
  }

  private func isPartOfOffice(_ index: Int) -> Bool {
    let word = words[index]
    return word.isWord
      ? !word.isPossessive && !word.classes.isDisjoint(with: Self.office)
      : word.mark == UInt8(ascii: "-") || word.mark == UInt8(ascii: ".")
  }

  private func isOffice(_ word: NameWord) -> Bool { !word.classes.isDisjoint(with: .title) }

  /// The first word that is neither known, nor common, nor of a body, with a name of two words and more
  /// from there to the end.
  private func beginningOfPerson(behindBodyAt first: Int, to end: Int) -> Int? {
    var index = first
    if let head = (first..<end).dropLast(2).last(where: isHeadOfBody) {
      index = head + 1
    }
    while index < end {
      let match = matcher.match(at: index, limit: end).flatMap { $0.kind == .person ? nil : $0 }
      if let match, end - match.end >= 2 {
        // `Jordan` is a forename, too.
        index = max(match.end, index + 1)
      } else if beginsPerson(index, to: end) {
        break
      } else if let match {
        index = max(match.end, index + 1)
      } else if isPartOfBody(index) || index == first && beginsPerson(index + 1, to: end) {
        index += 1
      } else {
        break
      }
    }
    guard index > first, end - index >= 2, !words[index - 1].isPossessive,
      (index..<end).allSatisfy(isPartOfPerson), words[index].isCapitalised,
      words[end - 1].isCapitalised || !words[end - 1].isWord
    else { return nil }
    return index
  }

  /// Whether a forename with a name behind it stands here.
  private func beginsPerson(_ index: Int, to end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let word = words[index]
    return word.isCapitalised && word.traits.isForename && !word.traits.isCommonWord
      && word.classes.isDisjoint(with: Self.nonPersonal)
      && matcher.match(at: index, limit: end).map { $0.kind == .person || $0.end < end } ?? true
  }

  private func isHeadOfBody(_ index: Int) -> Bool {
    words[index].isCapitalised
      && !words[index].classes.isDisjoint(with: [.organisationHead, .organisationTail])
  }

  private func isPartOfBody(_ index: Int) -> Bool {
    let word = words[index]
    guard word.isWord else { return true }
    return word.shape == .lower || word.traits.isCommonWord
      || !word.classes.isDisjoint(with: Self.office.union(Self.nonPersonal))
  }

  private func isPartOfPerson(_ index: Int) -> Bool {
    let word = words[index]
    return !word.isWord || isNameLike(index) || word.classes.contains(.particle)
      || word.classes.contains(.suffix) || word.traits.isSurname && word.isCapitalised
  }

  private static let office: WordClass = [.office, .officeModifier, .rank, .honorific]
}
