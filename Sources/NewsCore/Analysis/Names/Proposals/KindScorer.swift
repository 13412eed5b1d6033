/// Weighs what a candidate's own words and the words around it say of its kind.
struct KindScorer {
  let words: [NameWord]

  func evidence(for candidate: NameCandidate) -> NameEvidence {
    var evidence = NameEvidence()
    let range = candidate.words
    if range.count == 1 {
      weighSingle(words[range.lowerBound], &evidence)
    } else {
      weighSeveral(range, &evidence)
    }
    weighBefore(candidate.title?.lowerBound ?? range.lowerBound, &evidence)
    weighAfter(range, &evidence)
    if range.count == 1, isPersonalSubject(range.lowerBound) { evidence[.person] += 5 }
    if candidate.title != nil { evidence[.person] += 8 }
    return evidence
  }

  /// Whether a word that is a surname, too, does or suffers what only persons do: `Banks threw`,
  /// `Banks was sacked`.
  func isPersonalSubject(_ index: Int) -> Bool {
    let word = words[index]
    guard word.traits.isSurname, word.isCapitalised, !word.isPossessive, index + 2 < words.count,
      words[index + 1].shape == .lower
    else { return false }
    if Self.personalVerbs.contains(words[index + 1].key) { return true }
    return Self.auxiliaries.contains(words[index + 1].key)
      && Self.personalParticiples.contains(words[index + 2].key)
  }

  /// Whether a word that is a surname, too, stands where persons stand: `succeeded Banks`.
  func isPersonalObject(_ index: Int) -> Bool {
    words[index].traits.isSurname && index > 0 && words[index - 1].shape == .lower
      && Self.personVerbs.contains(words[index - 1].key)
  }

  // MARK: Inside

  private func weighSingle(_ word: NameWord, _ evidence: inout NameEvidence) {
    let traits = word.traits
    if let kind = traits.kind { evidence[kind] += 1 + traits.purity }
    if traits.isForename { evidence[.person] += 2 }
    if traits.isSurname { evidence[.person] += traits.isCommonWord ? 0 : 2 }
    if traits.isCity { evidence[.place] += 2 }
    if word.isBase { evidence[.place] += 5 }
    if word.shape == .upper && word.span.count <= 8 { evidence[.organisation] += 5 }
    if word.form == .camel { evidence[.organisation] += 4 }
    if word.form == .demonym && traits.kind == nil && !traits.isSurname { evidence[.group] += 4 }
    if word.classes.contains(.organisationTail) { evidence[.organisation] += 2 }
  }

  private func weighSeveral(_ range: Range<Int>, _ evidence: inout NameEvidence) {
    let inside = words[range]
    guard let first = inside.first(where: \.isWord), let last = inside.last(where: \.isWord) else {
      return
    }
    let count = inside.count(where: \.isWord)
    weighHeads(first: first, last: last, &evidence)
    var common = 0
    for word in inside {
      if !word.isWord {
        if word.mark == UInt8(ascii: "&") {
          evidence[.organisation] += 5
          evidence[.person] -= 8
        }
        continue
      }
      if word.shape == .lower {
        if word.classes.contains(.particle) { evidence[.person] += 2 }
        if word.key == Self.ofWord {
          evidence[.person] -= 4
          weighOf(inside, &evidence)
        }
        continue
      }
      if let kind = word.traits.kind { evidence[kind] += word.traits.purity }
      if word.isInitial { evidence[.person] += 4 }
      if word.classes.contains(.suffix) { evidence[.person] += 4 }
      if word.classes.contains(.organisationTail) { evidence[.organisation] += 12 }
      if word.shape == .upper && word.span.count > 2 { evidence[.organisation] += 2 }
      if word.traits.smallness >= 5 && !word.traits.isSurname { common += 1 }
    }
    if first.traits.isForename { evidence[.person] += first.traits.isCommonWord ? 2 : 4 }
    if last.traits.isSurname { evidence[.person] += last.traits.isCommonWord ? 1 : 2 }
    if common > 0 {
      evidence[.person] -= 3 * common
      evidence[.organisation] += 1
    }
    if count <= 3 { evidence[.person] += 2 } else { evidence[.organisation] += 1 }
  }

  private func weighHeads(first: NameWord, last: NameWord, _ evidence: inout NameEvidence) {
    let looksPersonal = first.traits.isForename && last.traits.isSurname
    if last.classes.contains(.organisationHead) {
      let isWeak = last.classes.contains(.weakOrganisationHead)
      evidence[.organisation] += isWeak ? 4 : 7
      if !isWeak && !last.traits.isSurname { evidence[.person] -= 6 }
      if looksPersonal { evidence[.organisation] -= 2 }
    }
    if last.classes.contains(.placeHead) {
      evidence[.place] += looksPersonal ? 3 : 5
      if !first.traits.isForename { evidence[.person] -= 4 }
      if last.classes.contains(.organisationHead) { evidence[.place] -= 3 }
    }
    if first.classes.contains(.organisationFront) { evidence[.organisation] += 5 }
    if first.classes.contains(.placeFront) {
      evidence[.place] += 4
      if first.classes.contains(.placeHead) { evidence[.place] += 4 }
    }
    if last.classes.contains(.eventHead) { evidence[.event] += 6 }
    if last.classes.contains(.workHead) { evidence[.work] += 6 }
  }

  /// What stands before `of` says what is named: `Bank of …`, `Gulf of …`, `Battle of …`.
  private func weighOf(_ inside: ArraySlice<NameWord>, _ evidence: inout NameEvidence) {
    let heads = inside.prefix { $0.key != Self.ofWord }
    if heads.count == 1, heads.allSatisfy(\.classes.isEmpty) {
      evidence[.other] += 4
    }
    for word in heads {
      if word.classes.contains(.organisationHead) { evidence[.organisation] += 6 }
      if !word.classes.isDisjoint(with: [.placeHead, .placeFront]) { evidence[.place] += 4 }
      if word.classes.contains(.eventHead) { evidence[.event] += 4 }
      if word.classes.contains(.workHead) { evidence[.work] += 4 }
    }
  }

  // MARK: Around

  private func weighBefore(_ start: Int, _ evidence: inout NameEvidence) {
    guard start > 0 else { return }
    let before = words[start - 1]
    guard before.isWord else { return }
    let classes = before.classes
    if before.shape == .lower {
      if classes.contains(.occupation) { evidence[.person] += 4 }
      if classes.contains(.organisationNoun) { evidence[.organisation] += 4 }
      if classes.contains(.kinship) { evidence[.person] += 3 }
      if classes.contains(.direction) { evidence[.place] += 3 }
      if classes.contains(.placePreposition) {
        evidence[.place] += Self.strongPrepositions.contains(before.key) ? 3 : 1
      }
      if classes.contains(.speechVerb) || Self.personVerbs.contains(before.key) {
        evidence[.person] += 2
      }
      if classes.contains(.placeNoun) && !classes.contains(.direction) { evidence[.place] += 2 }
      if before.key == Self.ofWord, start > 1, words[start - 2].classes.contains(.placeNoun) {
        evidence[.place] += 3
      }
    }
    if Self.articles.contains(before.key) {
      evidence[.person] -= 4
      evidence[.group] += 1
    }
    if before.key == Self.theWord {
      evidence[.person] -= 4
      evidence[.organisation] += 2
      evidence[.group] += 1
    }
  }

  private func weighAfter(_ range: Range<Int>, _ evidence: inout NameEvidence) {
    let next = range.upperBound
    guard next < words.count, !words[next - 1].isPossessive else { return }
    let after = words[next]
    if after.isWord {
      guard after.shape == .lower else { return }
      if after.classes.contains(.speechVerb) {
        evidence[.person] += 2
        evidence[.organisation] += 1
      }
      if after.key == Self.basedEnding { evidence[.place] += 5 }
      if after.key == Self.whoWord { evidence[.person] += 4 }
      if after.classes.contains(.personFollower) { evidence[.person] += 6 }
      if after.classes.contains(.organisationFollower) { evidence[.organisation] += 3 }
      if after.classes.contains(.placeNoun) && !after.classes.contains(.direction) {
        evidence[.place] += 3
      }
      return
    }
    if after.mark == UInt8(ascii: "-"), next + 1 < words.count,
      words[next + 1].key == Self.basedWord
    {
      evidence[.place] += 5
    }
    if after.mark == UInt8(ascii: "/"), range.lowerBound > 0,
      words[range.lowerBound - 1].mark == UInt8(ascii: "(")
    {
      // The credit of a picture: `(Harbour Gazette/File)`.
      evidence[.organisation] += 6
    }
    guard after.mark == UInt8(ascii: ","), next + 1 < words.count else { return }
    if isApposition(from: next + 1) { evidence[.person] += 4 }
    let second = words[next + 1]
    if second.key == Self.whoWord || second.key == Self.whoseWord { evidence[.person] += 5 }
    if second.shape == .caseless, second.isWord, next + 2 < words.count,
      words[next + 2].mark == UInt8(ascii: ","), second.span.count == 2
    {
      evidence[.person] += 5
    }
    if second.traits.kind == .place && second.traits.purity >= 2 { evidence[.place] += 2 }
  }

  /// Whether words after a comma say what a person is: `the Pentagon's former top policy official`.
  private func isApposition(from start: Int) -> Bool {
    guard Self.determiners.contains(words[start].key) else { return false }
    for index in start..<min(start + 8, words.count) {
      let word = words[index]
      if !word.isWord && word.mark != UInt8(ascii: "'") && word.mark != 0xE2 { return false }
      if word.shape == .lower && !word.classes.isDisjoint(with: [.occupation, .kinship]) {
        return true
      }
    }
    return false
  }

  /// Verbs whose object is a person more often than not.
  private static let personVerbs = WordSet(
    """
    met meets meet meeting thanked thanks thanking married marries marrying arrested arresting
    interviewed interviewing sacked sacking hired appointed appointing elected jailed sentenced
    convicted succeeded succeeding succeeds ousted befriended telephoned phoned
    """)
  /// Verbs whose subject is a person, and no thing that is called by a word without an article.
  private static let personalVerbs = WordSet(
    """
    said says told tweeted testified pleaded pled confessed replied quipped joked shrugged grinned nodded smiled
    laughed apologised apologized resigned retired graduated married starred co-starred coached threw pitched
    batted bowled scored homered tripled singled dunked volleyed headed sprinted died wept insisted vowed denied
    thanked congratulated recalled wrote played signed fired caught kicked
    """)
  private static let personalParticiples = WordSet(
    """
    born fired sacked hired arrested elected re-elected sentenced jailed imprisoned convicted acquitted knighted
    educated hospitalised hospitalized drafted benched sworn married divorced survived booked substituted
    """)
  private static let auxiliaries = WordSet("was is were has had")
  private static let determiners = WordSet("a an the his her their my our former current one")
  private static let basedWord = FoldedKey("based")
  private static let basedEnding = FoldedKey("-based")
  private static let ofWord = FoldedKey("of")
  private static let strongPrepositions = WordSet("in near from")
  private static let articles = WordSet("a an")
  private static let theWord = FoldedKey("the")
  private static let whoWord = FoldedKey("who")
  private static let whoseWord = FoldedKey("whose")
}
