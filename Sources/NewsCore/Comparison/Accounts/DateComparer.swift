/// Puts days together that several accounts give in sentences that correspond.
struct DateComparer {
  let documents: [Document]
  let links: [PassageLink]

  /// One difference for the days of each event that sentences with one day tell, one of an account. A
  /// day is compared with one of each other account: where its sentence has the surest counterpart.
  func differences() -> [Difference] {
    let days = documents.map { SentenceDayReader($0).sentenceDays }
    let judge = DayJudge(documents)
    var groups = DateGroups()
    var compared: Set<[Int]> = []
    for link in links.surestFirst {
      let (left, right) = (link.one, link.other)
      guard let one = days[left.document][left.sentence],
        let other = days[right.document][right.sentence],
        let (first, second) = SentenceDay.compared(one, other)
      else { continue }
      let dates = (
        ToldDate(place: left, reading: first), ToldDate(place: right, reading: second)
      )
      let accounts = [
        [left.document, left.sentence, right.document],
        [right.document, right.sentence, left.document],
      ]
      guard judge.areOfOneEvent(dates.0, dates.1, certainty: link.certainty),
        compared.isDisjoint(with: accounts)
      else { continue }
      compared.formUnion(accounts)
      groups.join(dates.0, dates.1)
    }
    let writer = DateDifferenceWriter(documents: documents, sort: "day")
    return groups.found.map { writer.difference($0, date: CalendarDate.init(dayNumber:)) }
  }
}
