/// Makes quotations of cues and their sources: words found, pronouns resolved, reasons in words.
struct IndirectSpeechWriter {
  let finder: CueCandidateFinder
  let frames: [SpeechFrame]
  private var speech: SpeechText { finder.speech }

  /// The quotations in the order of the words said; a cue whose words are not given has none.
  func quotations(of speeches: [IndirectSpeech]) -> [Quotation] {
    let resolver = PronounResolver(speech: speech, frames: frames)
    let contents = ContentFinder(finder: finder)
    var last: (mention: Int, frame: Int)?
    var resolved: [Int: Int] = [:]
    var quotations: [Quotation] = []
    for item in speeches {
      let sentence = frames[item.frame].tokens
      guard let content = contents.content(of: item.cue, item.source, in: sentence) else {
        continue
      }
      let mention: Int?
      switch item.source.phrase.head {
      case .mention(let found): mention = found
      case .description: mention = nil
      case .pronoun(let token):
        let speaker = last.flatMap { item.frame - $0.frame <= 2 ? $0.mention : nil }
        mention =
          resolved[token] ?? resolver.antecedent(of: token, in: item.frame, speaker: speaker)
        if let mention { resolved[token] = mention }
      }
      if let mention { last = (mention, item.frame) }
      quotations.append(quotation(item, content: content, mention: mention))
    }
    return quotations.sorted {
      ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
    }
  }

  private func quotation(
    _ item: IndirectSpeech, content: Range<Int>, mention: Int?
  ) -> Quotation {
    let span = speech.span(content)
    let source = self.span(of: item.source)
    return Quotation(
      span: span, outer: span, kind: .indirect, cue: speech.span(item.cue.tokens),
      stance: stance(of: item),
      speaker: Speaker(
        span: source, mention: mention,
        kind: mention.map { SpeakerKind(of: speech.mentions[$0].kind) } ?? .unnamed),
      certainty: certainty(of: item.score), reason: reason(item, source: source, mention: mention))
  }

  /// What the cue says of the words; what a report or poll `finds` is a statement.
  private func stance(of item: IndirectSpeech) -> Stance {
    let stance = item.cue.family.stance
    guard stance == .opinion, item.source.phrase.head == .description else { return stance }
    let isDocument = item.source.phrase.tokens.contains { token in
      switch CueLexicon.shared[speech.text.tokens[token].key]?.noun {
      case .study, .report, .discover: true
      default: false
      }
    }
    return isDocument ? .statement : stance
  }

  /// The name where there is one, `who` where the name stands before it, else the whole phrase.
  private func span(of source: CueCandidate.Source) -> TextSpan {
    let words = source.phrase.tokens
    guard case .mention(let mention) = source.phrase.head else { return speech.span(words) }
    if source.rule == .relative { return speech.text.tokens[words.upperBound - 1].span }
    return speech.mentions[mention].span
  }

  /// Log odds as percent, by whole numbers: 50 at none, 75 at one unit, 90 at four.
  private func certainty(of score: Int) -> Int {
    let unit = Int(CueWeights.scale)
    return 50 + 50 * score / (unit + abs(score))
  }

  /// Short and human: `Park denied`, `according to Park`.
  private func reason(_ item: IndirectSpeech, source: TextSpan, mention: Int?) -> String {
    let name = speech.text.string(source)
    let cue = speech.text.string(
      speech.span(item.cue.chainStart..<item.cue.tokens.upperBound))
    var rule =
      item.source.rule.followsCue ? "\(cue) \(name)" : "\(name) \(cue)"
    if item.cue.part == .colon { rule = "colon after \(name)" }
    if item.source.rule == .agent { rule = "\(cue) by \(name)" }
    guard let mention, speech.mentions[mention].span != source else { return rule }
    return rule + ", for \(speech.text.string(speech.mentions[mention].span))"
  }
}
