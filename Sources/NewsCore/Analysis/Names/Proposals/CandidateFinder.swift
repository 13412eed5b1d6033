/// Cuts the capitalised stretches of a sentence into candidates for names.
struct CandidateFinder {
  let words: [NameWord]
  let style: CaseStyle
  /// Whether a hyphen between spaces joins names, as in text that was cut into tokens elsewhere.
  let joinsSpacedHyphens: Bool
  let matcher: KnownNameMatcher
  private let bynames: BynameCue

  init(words: [NameWord], style: CaseStyle, joinsSpacedHyphens: Bool) {
    self.words = words
    self.style = style
    self.joinsSpacedHyphens = joinsSpacedHyphens
    matcher = KnownNameMatcher(words: words)
    bynames = BynameCue(words: words)
  }

  func candidates() -> [NameCandidate] {
    var found: [NameCandidate] = []
    var index = 0
    while index < words.count {
      guard canBegin(index) else {
        index += 1
        continue
      }
      if let end = endOfByname(from: index, previous: found.last) {
        found.append(NameCandidate(words: index..<end, isByname: true))
        index = end
        continue
      }
      let end = endOfStretch(from: index)
      cut(index..<end, into: &found)
      index = max(end, index + 1)
    }
    return found
  }

  /// The end of another name of a person that is introduced as such, when the lists do not know it.
  private func endOfByname(from start: Int, previous: NameCandidate?) -> Int? {
    guard style == .sentence, bynames.stands(before: start, previous: previous),
      matcher.match(at: start, limit: words.count) == nil, !words[start].isPossessive
    else { return nil }
    var end = start + 1
    while end < words.count, end - start < NameMemory.longestByname, words[end].isCapitalised,
      !words[end - 1].isPossessive
    {
      end += 1
    }
    return words[start..<end].contains { !$0.classes.isDisjoint(with: .calendar) } ? nil : end
  }

  // MARK: Stretches

  /// Whether a stretch of name words may begin at a word.
  private func canBegin(_ index: Int) -> Bool {
    let word = words[index]
    if word.isCapitalised { return true }
    guard word.shape == .lower, word.classes.contains(.particle), index + 1 < words.count else {
      return false
    }
    return isFamilyParticle(word) && particlesLead(to: index + 1)
      || words[index].span.count == 2 && isHyphen(index + 1) && index + 2 < words.count
        && words[index + 2].isCapitalised && Self.arabicArticles.contains(word.key)
  }

  /// Whether a capital follows, after more particles: `van` `der` `Velde`.
  private func particlesLead(to index: Int) -> Bool {
    var next = index
    while next < words.count, next < index + 2, words[next].shape == .lower,
      words[next].classes.contains(.particle)
    {
      next += 1
    }
    return next < words.count && words[next].isCapitalised
  }

  func isFamilyParticle(_ word: NameWord) -> Bool {
    Self.familyParticles.contains(word.key)
  }

  /// Where the stretch that begins at `start` ends.
  private func endOfStretch(from start: Int) -> Int {
    var index = start
    while index < words.count {
      let word = words[index]
      if word.isPossessive || word.isPartOfToken && index > start { return index + 1 }
      if word.isPartOfToken { return index + 1 }
      guard let next = continuation(after: index, start: start) else { return index + 1 }
      index = next
    }
    return index
  }

  /// The next word of the stretch after the word at `index`, when the stretch goes on.
  private func continuation(after index: Int, start: Int) -> Int? {
    let next = index + 1
    guard next < words.count else { return nil }
    let word = words[next]
    if word.isWord {
      if word.isPartOfToken { return nil }
      if word.isCapitalised { return next }
      return joins(lower: next, start: start)
    }
    guard next + 1 < words.count else { return nil }
    if isHyphen(next), index > start, isSyllable(next + 1),
      joinsSpacedHyphens || EastAsianNames.familyNames.contains(words[index - 1].key)
    {
      return next + 1
    }
    guard words[next + 1].isCapitalised else { return nil }
    if isHyphen(next), index > start, isCapitalSyllable(next + 1) { return next + 1 }
    switch word.mark {
    case UInt8(ascii: "."):
      return isAbbreviation(words[index]) && gap(index, next) == 0 || words[index].isInitial
        ? next + 1 : nil
    case UInt8(ascii: "&"): return next + 1
    case UInt8(ascii: ","): return index > start && isSuffix(next + 1) ? next + 1 : nil
    case UInt8(ascii: "-"):
      if gap(index, next) == 0 && gap(next, next + 1) == 0 { return next + 1 }
      return joinsSpacedHyphens && gap(index, next) > 0 && gap(next, next + 1) > 0
        && !isKnownAlone(index) && !isKnownAlone(next + 1) && !words[index].isOrdinary
        && !words[next + 1].isOrdinary ? next + 1 : nil
    default: return nil
    }
  }

  /// Whether a small word may be the last syllable of an East Asian given name: `Kim` `Ki` `-`
  /// `yoon`.
  private func isSyllable(_ index: Int) -> Bool {
    let word = words[index]
    guard word.shape == .lower, word.span.count <= 6, words[index - 2].span.count <= 6,
      !words[index - 2].traits.isCommonWord
    else { return false }
    if word.classes.isEmpty && !NameWordReader.endings.contains(word.key) { return true }
    return EastAsianNames.syllables.contains(word.key)
      && EastAsianNames.syllables.contains(words[index - 2].key)
  }

  /// Whether a capitalised word after a hyphen may be the last syllable of a given name behind a
  /// family name of East Asia: `Zhou` `En` `-` `Lai`.
  private func isCapitalSyllable(_ index: Int) -> Bool {
    let (first, last) = (words[index - 2], words[index])
    return EastAsianNames.familyNames.contains(words[index - 3].key)
      && first.span.count <= 5 && last.span.count <= 5 && !first.isPossessive
      && (!first.traits.isCommonWord || first.span.count <= 3) && !last.traits.isCommonWord
  }

  /// Whether a small word after a hyphen ends an East Asian given name.
  func endsGivenName(_ index: Int) -> Bool {
    index > 1 && isHyphen(index - 1) && !words[index].isPartOfToken && isSyllable(index)
  }

  /// Whether lower-case words after a name lead on to more of it: `of`, `and`, `van der`, `bin`.
  private func joins(lower index: Int, start: Int) -> Int? {
    let word = words[index]
    guard index + 1 < words.count else { return nil }
    if word.classes.contains(.particle) && !Self.theWord.contains(word.key) {
      var next = index + 1
      while next < words.count, words[next].classes.contains(.particle), next < index + 3,
        words[next].shape == .lower
      {
        next += 1
      }
      if joinsSpacedHyphens, next + 1 < words.count, isHyphen(next),
        Self.arabicArticles.contains(words[next - 1].key)
      {
        next += 1
      }
      return next < words.count && words[next].isCapitalised ? next : nil
    }
    if Self.leadsOn(word) {
      // `Sen.` `Ada Marsh` of the `Banking Committee`: the office leads to the name, not on from it.
      guard endOfTitle(from: start, to: index) == nil,
        hasHead(start..<index)
          || matcher.match(at: start, limit: words.count).map({ $0.end > index }) ?? false
          || isThing(start, before: index)
      else { return nil }
      let next = index + 1
      if words[next].isCapitalised && !words[next].isPartOfToken { return next }
      if Self.theWord.contains(words[next].key), next + 1 < words.count,
        words[next + 1].isCapitalised
      {
        return next + 1
      }
      return nil
    }
    if Self.andWord == word.key, words[index + 1].isCapitalised {
      return joinsAnd(index, start: start) ? index + 1 : nil
    }
    if let match = matcher.match(at: start, limit: words.count), match.end > index + 1 {
      return match.end - 1
    }
    return nil
  }

  /// Whether `and` stands inside a name: `Food and Drug Administration`, `Ministry of Health and
  /// Welfare`.
  private func joinsAnd(_ index: Int, start: Int) -> Bool {
    let left = words[index - 1]
    let right = words[index + 1]
    if let match = matcher.match(at: start, limit: words.count), match.end > index { return true }
    guard left.traits.isCommonWord, right.traits.isCommonWord else { return false }
    if hasHead(start..<index), index - start >= 3 { return true }
    var end = index + 1
    while end + 1 < words.count, words[end + 1].isCapitalised { end += 1 }
    return words[end].classes.contains(.organisationHead) && end > index + 1
  }

  /// Whether a common word with a capital after `the` begins the name of a ship, a work …: `the`
  /// `Spirit` `of Adventure`.
  private func isThing(_ index: Int, before end: Int) -> Bool {
    let word = words[index]
    return index + 1 == end && index > 0 && Self.theWord.contains(words[index - 1].key)
      && word.classes.isEmpty && !word.traits.isForename
      && (word.traits.kind == nil || word.traits.kind == .organisation)
  }

  private func hasHead(_ range: Range<Int>) -> Bool {
    range.contains {
      !words[$0].classes.isDisjoint(with: Self.ofHeads) && words[$0].isCapitalised
    }
  }

  /// Whether a full stop after the word belongs to it.
  private func isAbbreviation(_ word: NameWord) -> Bool {
    word.isInitial || Self.abbreviations.contains(word.key)
  }

  private func isHyphen(_ index: Int) -> Bool { words[index].mark == UInt8(ascii: "-") }

  /// Bytes between a word and the next one in the list.
  private func gap(_ left: Int, _ right: Int) -> Int {
    words[right].span.start - words[left].span.end
  }

  private func isKnownAlone(_ index: Int) -> Bool {
    guard let match = matcher.match(at: index, limit: index + 1) else { return false }
    return match.kind == .place || match.kind == .group
  }

  static let ofHeads: WordClass = [
    .organisationHead, .workHead, .eventHead, .placeHead, .placeFront, .office,
  ]
  private static let familyParticles = keys(
    "van von der de da di du della al el bin ibn ter ten abu")
  private static let arabicArticles = keys("al el ul ad ar as ash az an at")
  static let theWord = keys("the")
  static let ofWord = FoldedKey("of")
  static let forWord = FoldedKey("for")
  private static let andWord = FoldedKey("and")
  private static let abbreviations = keys(
    """
    Mr Mrs Ms Dr St Ste Ft Mt Prof Rev Sen Sens Rep Reps Gov Gen Maj Lt Col Capt Cmdr Cpl Sgt Pvt Adm Brig
    Det Insp Supt Const Cst Jr Sr Hon Fr Msgr Pres Sec Atty Asst Messrs Mme Mlle Spc Pfc Co Corp Inc Ltd Bros
    Vice-Adm Lt-Gen Lt-Col Wm Chas Geo Md Mohd Muhd Ph Univ Dept
    """)

  private static func keys(_ list: String) -> Set<FoldedKey> {
    Set(ListedWords.keys(in: list))
  }
}
