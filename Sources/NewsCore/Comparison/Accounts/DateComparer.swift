/// Puts days together that several accounts give in sentences that correspond.
struct DateComparer {
  private typealias Side = DayGroups.Side

  let documents: [Document]
  let links: [PassageLink]

  /// How many days apart the days of one event are told at most; others are days of something else.
  private static let window = 3

  /// One difference for the days of each event that sentences with one day tell, one of an account. A
  /// day is compared with one of each other account: where its sentence has the surest counterpart.
  func differences() -> [Difference] {
    let days = documents.map { SentenceDayReader($0).sentenceDays }
    let published = documents.map { DateFinder().published($0.article)?.dayNumber }
    var groups = DayGroups()
    var compared: Set<[Int]> = []
    for index in links.indices.sorted(by: {
      (links[$1].certainty, $0) < (links[$0].certainty, $1)
    }) {
      let (left, right) = (links[index].one, links[index].other)
      guard let one = days[left.document][left.sentence],
        let other = days[right.document][right.sentence],
        let (first, second) = SentenceDay.compared(one, other)
      else { continue }
      let sides = (Side(place: left, day: first), Side(place: right, day: second))
      let accounts = [
        [left.document, left.sentence, right.document],
        [right.document, right.sentence, left.document],
      ]
      guard mayBeOfOneEvent(sides, published), compared.isDisjoint(with: accounts) else { continue }
      compared.formUnion(accounts)
      groups.join(sides.0, sides.1)
    }
    return groups.found.map(difference)
  }

  /// Whether days that are not the same may be of one event: they are near, the words beside them tell
  /// of one thing, and neither account came out before the day of the other, of which it could not
  /// tell.
  ///
  /// - Parameter published: the number of the day on which each account came out; nil where it does
  ///   not tell it.
  private func mayBeOfOneEvent(_ sides: (Side, Side), _ published: [Int?]) -> Bool {
    let (one, other) = (sides.0.day.dayNumber, sides.1.day.dayNumber)
    if one == other { return true }
    return abs(one - other) <= Self.window
      && !cameOut(published[sides.0.place.document], from: one, before: other)
      && !cameOut(published[sides.1.place.document], from: other, before: one)
      && !stems(beside: sides.0).isDisjoint(with: stems(beside: sides.1))
  }

  /// Whether an account came out on the day that it tells or later, and before that of the other one.
  private func cameOut(_ published: Int?, from own: Int, before other: Int) -> Bool {
    published.map { own <= $0 && $0 < other } ?? false
  }

  private func stems(beside side: Side) -> Set<UInt64> {
    let document = documents[side.place.document]
    return WordsBesideDays(document: document).stems(
      beside: side.day.span, in: document.sentences[side.place.sentence])
  }

  private func difference(_ sides: [Side]) -> Difference {
    let places = sides.map {
      ValueNamer.Place(
        document: $0.place.document, sentence: $0.place.sentence, span: $0.day.span)
    }
    let values = sides.map {
      Difference.Value(
        document: $0.place.document, span: $0.day.span,
        content: .text(CalendarDate(dayNumber: $0.day.dayNumber).iso), unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date), kind: .date,
      verdict: Set(sides.map(\.day.dayNumber)).count == 1 ? .agrees : .differs,
      values: values)
  }
}
