/// The candidates of a sentence with the evidence for each.
struct ScoredSentence {
  let words: [NameWord]
  let candidates: [NameCandidate]
  let evidence: [NameEvidence]

  /// Gives the article's memory what this sentence shows without help from others.
  func remember(in memory: inout NameMemory) {
    for (candidate, evidence) in zip(candidates, evidence)
    where !candidate.isDoubtful || isSure(candidate, evidence) {
      let inside = words[candidate.words]
      if candidate.isByname {
        memory.add(byname: inside)
        continue
      }
      var shown = evidence
      if let kind = candidate.kind { shown[kind] += 6 }
      memory.add(inside, shown)
      if shown.best.kind == .person { memory.addPerson(inside) }
    }
  }

  /// Whether a word at the beginning of a sentence is a name all the same: no list has it, and what
  /// follows shows a person.
  private func isSure(_ candidate: NameCandidate, _ evidence: NameEvidence) -> Bool {
    let word = words[candidate.words.lowerBound]
    return candidate.kind == nil && !candidate.isOrdinary && word.traits.smallness == 0
      && word.form == .plain && evidence.best.points > 0 && evidence.best.kind == .person
  }

  /// The names of this sentence, decided with what the whole article shows.
  func proposals(_ memory: NameMemory) -> [NameProposal] {
    let bynames = memory.bynames(in: words)
    var proposals: [NameProposal] = []
    for (candidate, evidence) in zip(candidates, evidence)
    where !bynames.contains(where: candidate.words.overlaps) {
      proposals.append(
        NameProposal(
          words: candidate.words, kind: decide(candidate, evidence, memory),
          title: candidate.title))
    }
    if bynames.isEmpty { return proposals }
    proposals += bynames.map { NameProposal(words: $0, kind: .person, isByname: true) }
    return proposals.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func decide(
    _ candidate: NameCandidate, _ evidence: NameEvidence, _ memory: NameMemory
  ) -> EntityKind? {
    let inside = words[candidate.words]
    guard let first = inside.first(where: \.isWord) else { return nil }
    var key = PhraseKey()
    for word in inside where word.isWord { key.append(word.key) }
    let shown = memory.evidence(for: key)
    let isSingle = candidate.words.count == 1
    if isSingle && isRejected(candidate, first, evidence, shown, memory) { return nil }
    if isSingle && candidate.kind == nil && memory.isFamily(first.key) { return .group }
    if !isSingle && candidate.kind == nil && (isOnlyTitles(inside) || isOnlyCommon(inside)) {
      return nil
    }
    if candidate.title != nil { return .person }
    var total = evidence
    total += evidence
    if let shown { total += shown }
    if isSingle && memory.isSurname(first.key) && !isStillPlace(first, memory) {
      total[.person] += 10
    }
    if isSingle && memory.isForename(first.key) { total[.person] += 4 }
    if let kind = candidate.kind {
      if isSingle, memory.isSurname(before: first), kind != .person {
        if speaks(candidate) { return .person }
        if evidence[.place] < 5 { return total.best.kind }
      }
      return kind
    }
    let best = total.best
    if isSingle && best.points <= 0 {
      // Nothing says what is named: most such words are no persons, and at the beginning of a
      // sentence most are no names.
      return candidate.isDoubtful ? nil : .other
    }
    return best.kind
  }

  /// Whether a word that news knows as a place's stands before the person of that surname is named.
  private func isStillPlace(_ word: NameWord, _ memory: NameMemory) -> Bool {
    word.traits.kind == .place && word.traits.purity >= 2 && !memory.isSurname(before: word)
  }

  /// Whether a verb of saying follows.
  private func speaks(_ candidate: NameCandidate) -> Bool {
    let next = candidate.words.upperBound
    return next < words.count && words[next].shape == .lower
      && words[next].classes.contains(.speechVerb)
  }

  /// Whether a single word is no name in spite of its capital.
  private func isRejected(
    _ candidate: NameCandidate, _ word: NameWord, _ evidence: NameEvidence,
    _ shown: NameEvidence?, _ memory: NameMemory
  ) -> Bool {
    if candidate.kind != nil || candidate.title != nil { return false }
    if isPersonal(candidate) { return false }
    if candidate.isOrdinary {
      return !memory.isSurname(word.key)
        && !(word.traits.isForename && memory.isForename(word.key))
    }
    if word.isInitial || word.form == .partyAndState { return true }
    if memory.isSurname(word.key) || memory.isFamily(word.key) { return false }
    if word.traits.isCapitalisedOtherwise && word.traits.purity >= 2 { return true }
    if !word.classes.isDisjoint(with: [.honorific, .rank, .office, .organisationHead]) {
      return word.traits.kind == nil || word.traits.isCommonWord
    }
    guard candidate.isDoubtful else { return false }
    if word.traits.isCommonWord || word.form == .inflected && shown == nil { return true }
    return word.traits.smallness == 3 && shown == nil
  }

  /// Whether what stands around a word that is a surname, too, shows a person.
  private func isPersonal(_ candidate: NameCandidate) -> Bool {
    let index = candidate.words.lowerBound
    let scorer = KindScorer(words: words)
    return scorer.isPersonalSubject(index) || scorer.isPersonalObject(index)
  }

  /// Whether the words are a title without a name.
  private func isOnlyTitles(_ inside: ArraySlice<NameWord>) -> Bool {
    guard inside.last(where: \.isWord)?.classes.contains(.organisationHead) != true else {
      return false
    }
    return inside.allSatisfy {
      !$0.isWord || !$0.classes.isDisjoint(with: [.title, .officeModifier, .functionWord])
    }
  }

  /// Whether all words are common ones and none says what kind of thing is named.
  private func isOnlyCommon(_ inside: ArraySlice<NameWord>) -> Bool {
    inside.allSatisfy {
      !$0.isWord || $0.classes.contains(.functionWord)
        || $0.traits.smallness >= 6
          && $0.classes.isDisjoint(with: Self.heads)
    }
  }

  private static let heads: WordClass = [
    .organisationHead, .organisationTail, .placeHead, .eventHead, .workHead,
  ]
}
