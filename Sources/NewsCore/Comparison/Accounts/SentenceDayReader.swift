/// Reads which day each sentence of a document tells.
struct SentenceDayReader {
  private let document: Document
  private let days: [DateMention]
  private let offsets: DayOffsetReader

  init(_ document: Document) {
    self.document = document
    let cueEnds = document.quotations.compactMap { $0.cue?.end }.sorted()
    days = ToldDays(document).days.filter {
      !Self.isDayOfSpeech($0, behind: cueEnds, in: document)
    }
    offsets = DayOffsetReader(document: document)
  }

  /// For each sentence its only day, those aside on which something was said; nil where there are
  /// several or none.
  var sentenceDays: [SentenceDay?] {
    let bySentence = Dictionary(grouping: days) { document.sentence(at: $0.span.start) }
    return document.sentences.indices.map { number in
      let sentence = document.sentences[number]
      let own = (bySentence[number] ?? []).filter { sentence.span.contains($0.span) }
      guard own.count == 1, let number = own[0].date?.dayNumber else { return nil }
      let found = offsets.offsets(in: sentence)
      let other = found.count == 1 ? otherDay(number, own[0].span, found[0], in: sentence) : nil
      return SentenceDay(
        told: .init(number: number, span: own[0].span), isOfTwo: !found.isEmpty, other: other)
    }
  }

  /// The day of the other event: before the words that count to it, or in a clause of its own, stands
  /// the day of the sentence’s own event, else that of the other one.
  private func otherDay(
    _ number: Int, _ day: TextSpan, _ offset: DayOffset, in sentence: Sentence
  ) -> SentenceDay.Reading? {
    guard let days = offset.days else { return nil }
    let bytes = document.text.bytes
    if day.end <= offset.span.start {
      let between = document.words(in: TextSpan(day.end, offset.span.start))
      guard between.isEmpty else { return nil }
      return .init(number: number - days, span: TextSpan(day.start, offset.span.end))
    }
    let isApart = bytes[offset.span.end..<day.start].contains(UInt8(ascii: ","))
    let span = TextSpan(offset.span.start, day.end)
    if !isApart { return .init(number: number + days, span: span) }
    let isFirst = document.words(in: TextSpan(sentence.span.start, offset.span.start)).isEmpty
    return isFirst ? .init(number: number - days, span: span) : nil
  }

  /// `said on Friday`: the words follow a cue with nothing but a preposition between.
  ///
  /// - Parameter cueEnds: where cues end, in order.
  private static func isDayOfSpeech(
    _ day: DateMention, behind cueEnds: [Int], in document: Document
  ) -> Bool {
    let next = cueEnds.partitioningIndex { $0 > day.span.start }
    guard next > 0 else { return false }
    let between = document.tokens[
      document.tokens(in: TextSpan(cueEnds[next - 1], day.span.start))]
    return between.lazy.filter(\.isWord).prefix(2).count <= 1
  }
}
