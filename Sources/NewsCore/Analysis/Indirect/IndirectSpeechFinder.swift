/// Finds what the writer gives as somebody's in words of his own: `Park said that …`, `according
/// to Park, …`, `Park wants to …`.
///
/// Cues are words of `CueLexicon`; each with the phrases that may be its source goes to a model
/// (`CueJudge`), which takes one or none.
struct IndirectSpeechFinder {
  /// Sentences that are judged at once: enough that no judge is idle, few enough for little memory.
  private static let judgedTogether = 64

  /// All quotations of a document in text order: those it has, which are direct or mixed, and the
  /// indirect ones. A cue that has words in quotation marks has no indirect speech besides.
  func quotations(from passages: [QuotedPassage], in document: Document) -> [Quotation] {
    let scene = SpeechScene(document: document, passages: passages)
    let speech = scene.speech
    let finder = CueCandidateFinder(speech: speech)
    let chooser = IndirectSpeechChooser(finder: finder, judge: .shared)
    let taken = document.quotations.compactMap(\.cue).sorted()
    var next = 0
    var chosen: [IndirectSpeech] = []
    var sentences: [(tokens: Range<Int>, frame: Int, cues: [ReadCue])] = []
    for (number, frame) in scene.frames.enumerated() where !frame.isQuotedWhole {
      let span = speech.span(frame.tokens)
      while next < taken.count, taken[next].end <= span.start { next += 1 }
      let cues = chooser.cues(
        in: frame.tokens, block: document.article.blocks[frame.block].kind,
        taken: taken[next...].prefix { $0.start < span.end })
      if !cues.isEmpty { sentences.append((frame.tokens, number, cues)) }
      if sentences.count == Self.judgedTogether {
        chosen += chooser.choices(among: sentences)
        sentences = []
      }
    }
    chosen += chooser.choices(among: sentences)
    let writer = IndirectSpeechWriter(finder: finder, scene: scene)
    var model = EmbeddedSpeechModel.shared
    let found = distinct(writer.quotations(of: chosen, by: &model))
    let adoption = QuotationAdoption(speech: speech, indirect: found)
    let quoted = document.quotations.map(adoption.attributed)
    let indirect = found.filter { quotation in
      !quoted.contains { isSame($0, quotation) }
    }
    return merged(quoted, indirect)
  }

  /// Whether words in quotation marks stand in the indirect speech of the same speaker: one
  /// utterance, which the marked words stand for.
  private func isSame(_ quoted: Quotation, _ indirect: Quotation) -> Bool {
    guard indirect.span.contains(quoted.span), let speaker = quoted.speaker else { return false }
    return speaker.span == indirect.speaker?.span
      || speaker.mention != nil && speaker.mention == indirect.speaker?.mention
  }

  /// Of several that give the same words as one speaker’s, as `said in a statement that`, the surest.
  private func distinct(_ quotations: [Quotation]) -> [Quotation] {
    var distinct: [Quotation] = []
    for quotation in quotations {
      guard let last = distinct.last, last.span == quotation.span, isOfOne(last, quotation) else {
        distinct.append(quotation)
        continue
      }
      if quotation.certainty > last.certainty { distinct[distinct.count - 1] = quotation }
    }
    return distinct
  }

  private func isOfOne(_ one: Quotation, _ other: Quotation) -> Bool {
    guard let speaker = one.speaker, let second = other.speaker else { return false }
    return speaker.span.overlaps(second.span)
      || speaker.mention != nil && speaker.mention == second.mention
  }

  private func merged(_ quoted: [Quotation], _ indirect: [Quotation]) -> [Quotation] {
    var all: [Quotation] = []
    all.reserveCapacity(quoted.count + indirect.count)
    var next = 0
    for quotation in quoted {
      while next < indirect.count, indirect[next].outer.start <= quotation.outer.start {
        all.append(indirect[next])
        next += 1
      }
      all.append(quotation)
    }
    return all + indirect[next...]
  }
}
