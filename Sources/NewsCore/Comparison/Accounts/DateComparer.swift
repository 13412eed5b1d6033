/// Puts days together that several accounts give in sentences that correspond.
struct DateComparer {
  let documents: [Document]
  let links: [PassageLink]

  /// How many days apart the days of one event are told at most; others are days of something else.
  private static let window = 3

  /// One difference for each two sentences that correspond and each have one day, in the order of the
  /// links. A day is compared with one of each other account: where its sentence has the surest
  /// counterpart.
  func differences() -> [Difference] {
    let days = documents.indices.map(days)
    var seen: Set<[Int]> = []
    var compared: Set<[Int]> = []
    let surest = links.indices.sorted { (links[$1].certainty, $0) < (links[$0].certainty, $1) }
    let found = surest.compactMap { index -> (index: Int, difference: Difference)? in
      let link = links[index]
      guard let one = days[link.one.document][link.one.sentence],
        let other = days[link.other.document][link.other.sentence],
        let first = one.date?.dayNumber, let second = other.date?.dayNumber,
        abs(first - second) <= Self.window
      else { return nil }
      let (left, right) = (link.one, link.other)
      let sides = [
        [left.document, left.sentence, right.document],
        [right.document, right.sentence, left.document],
      ]
      guard compared.isDisjoint(with: sides),
        seen.insert([left.document, right.document, first, second]).inserted
      else { return nil }
      compared.formUnion(sides)
      return (index, difference(link, one, other))
    }
    return found.sorted { $0.index < $1.index }.map(\.difference)
  }

  private func difference(
    _ link: PassageLink, _ one: DateMention, _ other: DateMention
  ) -> Difference {
    let sides = [(link.one, one), (link.other, other)]
    let places = sides.map { place, mention in
      ValueNamer.Place(document: place.document, sentence: place.sentence, span: mention.span)
    }
    let values = sides.map { place, mention in
      Difference.Value(
        document: place.document, span: mention.span, content: mention.iso.map { .text($0) },
        unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date), kind: .date,
      verdict: one.date?.dayNumber == other.date?.dayNumber ? .agrees : .differs, values: values)
  }

  /// For each sentence of a document its only day, those aside on which something was said; nil
  /// where there are several or none.
  private func days(of document: Int) -> [DateMention?] {
    let document = documents[document]
    let cueEnds = document.quotations.compactMap { $0.cue?.end }.sorted()
    var days: [[DateMention]] = Array(repeating: [], count: document.sentences.count)
    for day in document.dates {
      guard day.kind == .day, day.date?.dayNumber != nil, day.last == nil,
        let sentence = document.sentence(at: day.span.start),
        document.sentences[sentence].span.contains(day.span),
        !isDayOfSpeech(day, behind: cueEnds, in: document)
      else { continue }
      days[sentence].append(day)
    }
    return days.map { $0.count == 1 ? $0[0] : nil }
  }

  /// `said on Friday`: the words follow a cue with nothing but a preposition between.
  ///
  /// - Parameter cueEnds: where cues end, in order.
  private func isDayOfSpeech(
    _ day: DateMention, behind cueEnds: [Int], in document: Document
  ) -> Bool {
    let next = cueEnds.partitioningIndex { $0 > day.span.start }
    guard next > 0 else { return false }
    let between = document.tokens[
      document.tokens(in: TextSpan(cueEnds[next - 1], day.span.start))]
    return between.lazy.filter(\.isWord).prefix(2).count <= 1
  }
}
