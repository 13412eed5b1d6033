/// Puts days together that several accounts give in sentences that correspond.
struct DateComparer {
  private typealias Side = DayGroups.Side

  let documents: [Document]
  let links: [PassageLink]

  /// One difference for the days of each event that sentences with one day tell, one of an account. A
  /// day is compared with one of each other account: where its sentence has the surest counterpart.
  func differences() -> [Difference] {
    let days = documents.map { SentenceDayReader($0).sentenceDays }
    let judge = DayJudge(documents)
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
      guard judge.areOfOneEvent(sides.0, sides.1, certainty: links[index].certainty),
        compared.isDisjoint(with: accounts)
      else { continue }
      compared.formUnion(accounts)
      groups.join(sides.0, sides.1)
    }
    return groups.found.map(difference)
  }

  private func difference(_ sides: [Side]) -> Difference {
    let places = sides.map {
      ValueNamer.Place(
        document: $0.place.document, sentence: $0.place.sentence, span: $0.day.span)
    }
    let values = sides.map {
      Difference.Value(
        document: $0.place.document, span: $0.day.span,
        content: .text(CalendarDate(dayNumber: $0.day.number).iso), unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date), kind: .date,
      verdict: Set(sides.map(\.day.number)).count == 1 ? .agrees : .differs,
      values: values)
  }
}
