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
    let days = documents.map { SentenceDayReader($0).sentenceDays }
    var seen: Set<[Int]> = []
    var compared: Set<[Int]> = []
    let surest = links.indices.sorted { (links[$1].certainty, $0) < (links[$0].certainty, $1) }
    let found = surest.compactMap { index -> (index: Int, difference: Difference)? in
      let link = links[index]
      guard let one = days[link.one.document][link.one.sentence],
        let other = days[link.other.document][link.other.sentence],
        let (first, second) = SentenceDay.compared(one, other),
        abs(first.dayNumber - second.dayNumber) <= Self.window
      else { return nil }
      let (left, right) = (link.one, link.other)
      let sides = [
        [left.document, left.sentence, right.document],
        [right.document, right.sentence, left.document],
      ]
      guard compared.isDisjoint(with: sides),
        seen.insert([left.document, right.document, first.dayNumber, second.dayNumber]).inserted
      else { return nil }
      compared.formUnion(sides)
      return (index, difference([(left, first), (right, second)]))
    }
    return found.sorted { $0.index < $1.index }.map(\.difference)
  }

  private func difference(
    _ sides: [(place: SentencePlace, day: SentenceDay.Reading)]
  ) -> Difference {
    let places = sides.map { place, day in
      ValueNamer.Place(document: place.document, sentence: place.sentence, span: day.span)
    }
    let values = sides.map { place, day in
      Difference.Value(
        document: place.document, span: day.span,
        content: .text(CalendarDate(dayNumber: day.dayNumber).iso), unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date), kind: .date,
      verdict: sides[0].day.dayNumber == sides[1].day.dayNumber ? .agrees : .differs,
      values: values)
  }
}
