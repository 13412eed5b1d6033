/// Reads the features of candidates.
struct CueFeatureReader {
  let speech: SpeechText
  let finder: CueCandidateFinder

  /// The candidate with the features of each of its sources.
  func read(_ candidate: CueCandidate, in sentence: Range<Int>, block: Block.Kind) -> ReadCue {
    ReadCue(
      cue: candidate,
      values: candidate.sources.indices.map { number in
        var values = CueFeatureValues()
        read(candidate, source: number, in: sentence, block: block, into: &values)
        return values
      })
  }

  private func read(
    _ candidate: CueCandidate, source number: Int, in sentence: Range<Int>, block: Block.Kind,
    into values: inout CueFeatureValues
  ) {
    let words = candidate.sources[number].phrase.tokens
    let next = max(
      candidate.tokens.upperBound,
      candidate.sources[number].rule.followsCue ? words.upperBound : 0)
    readCue(candidate, next: next, in: sentence, into: &values)
    readSource(candidate, number, in: sentence, into: &values)
    readSentence(candidate, in: sentence, into: &values)
    values[.block] = block == .headline ? 1 : block == .heading ? 2 : 0
  }

  private func readCue(
    _ candidate: CueCandidate, next: Int, in sentence: Range<Int>,
    into values: inout CueFeatureValues
  ) {
    let token = candidate.token
    func kind(_ index: Int) -> Int { Int(finder.kind(index, sentence).rawValue) }
    func has(_ wanted: WordKind) -> Int {
      (candidate.chainStart..<token).contains { finder.kinds[$0] == wanted } ? 1 : 0
    }
    values[.family] = Int(candidate.family.rawValue)
    values[.part] = Int(candidate.part.rawValue)
    values[.form] = Int(candidate.form.rawValue)
    values[.isPassive] = candidate.isPassive ? 1 : 0
    values[.previous] = kind(token - 1)
    values[.secondPrevious] = kind(token - 2)
    values[.next] = kind(next)
    values[.secondNext] = kind(next + 1)
    values[.thirdNext] = kind(next + 2)
    values[.hasBe] = has(.be)
    values[.hasHave] = has(.have)
    values[.hasModal] = has(.modal)
    values[.hasDo] = has(.do)
    values[.hasNot] = has(.not)
    values[.chainPrevious] = kind(candidate.chainStart - 1)
    values[.afterTo] = finder.kind(candidate.chainStart - 1, sentence) == .to ? 1 : 0
    values[.complement] = complement(after: next, in: sentence)
    values[.governor] = governor(of: candidate, in: sentence)
    let classes = classes(of: token)
    values[.cueClass] = Int(classes[0])
    values[.cueFineClass] = Int(classes[1])
    values[.cueFinestClass] = Int(classes[2])
    let nextClasses = self.classes(of: next, in: sentence)
    values[.nextClass] = Int(nextClasses[2])
    values[.nextFineClass] = Int(nextClasses[1])
    values[.secondNextFineClass] = Int(self.classes(of: next + 1, in: sentence)[1])
    values[.chainPreviousClass] = Int(
      self.classes(of: candidate.chainStart - 1, in: sentence)[2])
    readComplement(after: next, in: sentence, into: &values)
  }

  private func readComplement(
    after next: Int, in sentence: Range<Int>, into values: inout CueFeatureValues
  ) {
    let words = next..<max(next, min(next + 12, sentence.upperBound))
    values[.clauseNext] = first(in: words) {
      switch $0 {
      case .that, .to, .subjectPronoun, .be, .have, .modal, .do, .wh, .if: true
      default: false
      }
    }
    values[.nounNext] = first(in: words) {
      switch $0 {
      case .person, .organisation, .place, .comma, .stop, .mark, .lower, .plural: true
      default: false
      }
    }
  }

  /// The first kind of word in a range that fulfils a condition.
  private func first(in range: Range<Int>, where isWanted: (WordKind) -> Bool) -> Int {
    range.lazy.map { finder.kinds[$0] }.first(where: isWanted).map { Int($0.rawValue) } ?? 0
  }

  private func readSource(
    _ candidate: CueCandidate, _ number: Int, in sentence: Range<Int>,
    into values: inout CueFeatureValues
  ) {
    let source = candidate.sources[number]
    let words = source.phrase.tokens
    func kind(_ index: Int) -> Int { Int(finder.kind(index, sentence).rawValue) }
    let isBefore = words.upperBound <= candidate.token
    let between =
      isBefore
      ? words.upperBound..<max(words.upperBound, candidate.chainStart)
      : candidate.tokens.upperBound..<max(candidate.tokens.upperBound, words.lowerBound)
    values[.rule] = Int(source.rule.rawValue)
    values[.place] = number
    values[.sources] = min(candidate.sources.count, 4)
    values[.head] = head(of: source.phrase)
    values[.headFamily] = headFamily(of: source.phrase)
    values[.sourceFirst] = kind(words.lowerBound)
    values[.sourceLength] = min(words.count, 6)
    values[.sourcePrevious] = kind(words.lowerBound - 1)
    values[.secondSourcePrevious] = kind(words.lowerBound - 2)
    values[.distance] = bucket(between.count)
    values[.borders] = borders(in: between)
    values[.sourceNext] = kind(words.upperBound)
    values[.sourceNextClass] = Int(self.classes(of: words.upperBound, in: sentence)[2])
    values[.verbsBetween] = min(
      3,
      between.count {
        switch finder.kinds[$0] {
        case .be, .have, .modal, .do, .ed, .cue: true
        default: false
        }
      })
    let classes = classes(of: headWord(of: source.phrase))
    values[.headClass] = Int(classes[0])
    values[.headFinestClass] = Int(classes[2])
  }

  private func readSentence(
    _ candidate: CueCandidate, in sentence: Range<Int>, into values: inout CueFeatureValues
  ) {
    let before = sentence.lowerBound..<candidate.token
    let after = candidate.token + 1..<sentence.upperBound
    values[.fromStart] = bucket(before.count)
    values[.toEnd] = bucket(after.count)
    values[.sentenceFirst] = Int(finder.kinds[sentence.lowerBound].rawValue)
    values[.quotedAfter] = after.contains { speech.depth[$0] > 0 } ? 1 : 0
    values[.quotedBefore] = before.contains { speech.depth[$0] > 0 } ? 1 : 0
    values[.quotedWords] = bucket(sentence.count { speech.depth[$0] > 0 })
    values[.cuesBefore] = min(2, before.count { finder.kinds[$0] == .cue })
    values[.cuesAfter] = min(2, after.count { finder.kinds[$0] == .cue })
    values[.hasSubordinator] =
      before.contains {
        finder.kinds[$0] == .if || finder.kinds[$0] == .because || finder.kinds[$0] == .wh
      } ? 1 : 0
  }

  /// Which borders of clauses stand in a range, as bits.
  private func borders(in range: Range<Int>) -> Int {
    var borders = 0
    for index in range {
      switch finder.kinds[index] {
      case .comma: borders |= 1
      case .who, .wh: borders |= 2
      case .that, .if, .because: borders |= 4
      case .conjunction: borders |= 8
      case .semicolon, .colon, .dash: borders |= 16
      case .to: borders |= 32
      case .cue: borders |= 64
      default: break
      }
    }
    return borders
  }

  private func classes(of token: Int, in sentence: Range<Int>) -> SIMD4<UInt16> {
    sentence.contains(token) ? classes(of: token) : .zero
  }

  private func classes(of token: Int) -> SIMD4<UInt16> {
    WordClusters.shared.classes(
      of: speech.text.tokens[token].key, isCapitalised: speech.text.isCapitalised(token))
  }

  /// The word that stands for the source.
  private func headWord(of phrase: NounPhrase) -> Int {
    var last = phrase.tokens.lowerBound
    for token in phrase.tokens {
      if speech.has(token, .preposition), token > phrase.tokens.lowerBound { break }
      last = token
    }
    return last
  }

  private func bucket(_ distance: Int) -> Int {
    switch distance {
    case ...4: distance + 1
    case 5...6: 6
    case 7...9: 7
    case 10...14: 8
    case 15...24: 9
    default: 10
    }
  }

  /// The family of the cue that governs this one: `wants` in `wants to say`.
  private func governor(of candidate: CueCandidate, in sentence: Range<Int>) -> Int {
    var index = candidate.chainStart - 1
    if finder.kind(index, sentence) == .to { index -= 1 }
    while finder.kind(index, sentence) == .adverb { index -= 1 }
    guard sentence.contains(index), let entry = CueLexicon.shared[speech.text.tokens[index].key]
    else { return 0 }
    return Int((entry.verb ?? entry.noun ?? entry.adjective)?.rawValue ?? 0)
  }

  private func complement(after start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    var steps = 0
    while steps < 8 {
      switch finder.kind(index, sentence) {
      case .that: return 1 + (steps > 0 ? 20 : 0)
      case .to: return 2 + (steps > 0 ? 20 : 0)
      case .of: if steps == 0 { return 3 }
      case .for: return 4 + (steps > 0 ? 20 : 0)
      case .about, .on: return 5 + (steps > 0 ? 20 : 0)
      case .with: return 6
      case .as: return 7 + (steps > 0 ? 20 : 0)
      case .wh, .if: return 8 + (steps > 0 ? 20 : 0)
      case .be, .have, .modal, .do: return 9 + (steps > 0 ? 20 : 0)
      case .comma: return 10 + (steps > 0 ? 20 : 0)
      case .stop, .none: return 11 + (steps > 0 ? 20 : 0)
      case .colon: return 12
      case .mark: return 13 + (steps > 0 ? 20 : 0)
      case .by: return 14
      case .dash: return 15
      default: break
      }
      index += 1
      steps += 1
    }
    return 0
  }

  private func head(of phrase: NounPhrase) -> Int {
    switch phrase.head {
    case .mention(let mention):
      switch speech.mentions[mention].kind {
      case .person: return 1
      case .organisation: return 2
      case .place: return 3
      case .group: return 4
      default: return 5
      }
    case .pronoun(let token):
      if speech.has(token, [.masculine, .feminine]) { return 6 }
      if speech.has(token, .plural) { return 7 }
      let span = speech.text.tokens[token].span
      switch (span.count, speech.text.byte(at: span.start) | 0x20) {
      case (1, _): return 8
      case (2, UInt8(ascii: "w")): return 9
      case (2, UInt8(ascii: "i")): return 10
      default: return 11
      }
    case .description:
      let last = phrase.tokens.upperBound - 1
      let kind = finder.kinds[last]
      if speech.text.isCapitalised(last) { return 12 }
      if kind == .plural { return 13 }
      if kind == .person || kind == .organisation || kind == .place { return 14 }
      if kind == .number { return 15 }
      if kind == .determiner { return 16 }
      return 17
    }
  }

  private func headFamily(of phrase: NounPhrase) -> Int {
    guard phrase.head == .description else { return 0 }
    for token in phrase.tokens {
      if let entry = CueLexicon.shared[speech.text.tokens[token].key], let noun = entry.noun {
        return Int(noun.rawValue)
      }
    }
    return 0
  }
}
