/// Counts quotations that were marked, found, found rightly and given to the right speaker.
struct QuotationScorer {
  private(set) var attributions = AttributionFigures()
  private var marked = 0
  private var found = 0
  private var exact = 0
  private var markedCharacters = 0
  private var foundCharacters = 0
  private var commonCharacters = 0
  private var speakers: [GoldSpeakerKind: SpeakerCounts] = [:]
  private var pronouns = PronounCounts()
  private let plain = SpeakerJudge(acceptsSilver: false)
  private let silver = SpeakerJudge(acceptsSilver: true)

  /// Adds the quotations of a text.
  mutating func add(_ match: QuotationMatch) {
    marked += match.required.count
    found += match.counted.count
    let answers = Set(match.required.map { match.markedWords[$0] })
    exact += match.counted.count { answers.contains(match.foundWords[$0]) }
    let left = positions(match.required.map { match.markedWords[$0].place })
    let right = positions(match.counted.map { match.foundWords[$0].place })
    markedCharacters += left.count
    foundCharacters += right.count
    commonCharacters += left.intersection(right).count
    for index in match.required {
      count(match.marked[index], match.partners[index].map { match.found[$0] })
    }
    attributions.nobodys += match.nobodys.count
    attributions.nobodysGiven += match.nobodys.count { words in
      match.found.indices.contains {
        match.found[$0].speaker != nil && match.foundWords[$0].isPartner(of: words)
      }
    }
  }

  private mutating func count(_ marked: GoldQuotation, _ found: PredictedQuotation?) {
    speakers[marked.speakerKind, default: SpeakerCounts()].marked += 1
    guard let found else { return }
    speakers[marked.speakerKind, default: SpeakerCounts()].found += 1
    if plain.isRight(found.speaker, for: marked) {
      speakers[marked.speakerKind, default: SpeakerCounts()].right += 1
    }
    if silver.isRight(found.speaker, for: marked) {
      speakers[marked.speakerKind, default: SpeakerCounts()].rightWithSilver += 1
    }
    if marked.speakerKind == .pronoun, silver.hasSilver(marked) {
      pronouns.marked += 1
      if let name = found.speakerName {
        pronouns.named += 1
        if silver.isSilver(name, of: marked) { pronouns.right += 1 }
      }
    }
    countAttribution(marked, found)
  }

  private mutating func countAttribution(_ marked: GoldQuotation, _ found: PredictedQuotation) {
    guard found.speaker != nil else { return }
    attributions.given += 1
    let verdict = silver.verdict(on: found, for: marked)
    if verdict == .wrongName {
      attributions.wrongNames += 1
      if marked.speakerKind == .pronoun { attributions.wrongBySilver += 1 }
    }
    guard verdict != .unjudged else { return }
    let tens = min(max(0, found.certainty / 10), 9)
    attributions.certainties[tens].judged += 1
    if verdict == .right { attributions.certainties[tens].right += 1 }
  }

  private func positions(_ places: [Range<Int>]) -> Set<Int> {
    places.reduce(into: []) { $0.formUnion($1) }
  }

  /// Of the words, then of words and speakers, then of the speakers of what was found, for which
  /// precision is accuracy, and of the names for pronouns.
  var figures: [MatchFigures] {
    let all = speakers.values.reduce(SpeakerCounts(), +)
    let kinds = GoldSpeakerKind.allCases.map { ($0, speakers[$0] ?? SpeakerCounts()) }
    return [
      MatchFigures(name: "exact", marked: marked, found: found, right: exact),
      MatchFigures(name: "overlap", marked: marked, found: found, right: all.found),
      MatchFigures(
        name: "characters", marked: markedCharacters, found: foundCharacters,
        right: commonCharacters),
      MatchFigures(name: "with speaker", marked: marked, found: found, right: all.right),
      MatchFigures(
        name: "with speaker, silver", marked: marked, found: found, right: all.rightWithSilver),
    ]
      + kinds.map { kind, counts in
        MatchFigures(
          name: "speaker \(kind.rawValue)", marked: counts.marked, found: counts.found,
          right: counts.right)
      } + [
        MatchFigures(
          name: "all speakers", marked: all.marked, found: all.found, right: all.right),
        MatchFigures(
          name: "pronouns resolved", marked: pronouns.marked, found: pronouns.named,
          right: pronouns.right),
      ]
  }
}
