/// Makes differences of the dates that accounts tell of one event.
struct DateDifferenceWriter {
  let documents: [Document]
  /// What the dates are: `day`.
  let sort: String

  /// - Parameter date: the one that a number stands for.
  func difference(_ dates: [ToldDate], date: (Int) -> CalendarDate) -> Difference {
    let places = dates.map {
      ValueNamer.Place(
        document: $0.place.document, sentence: $0.place.sentence, span: $0.reading.span)
    }
    let values = dates.map {
      Difference.Value(
        document: $0.place.document, span: $0.reading.span,
        content: .text(date($0.reading.number).iso), unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date, called: sort), kind: .date,
      verdict: Set(dates.map(\.reading.number)).count == 1 ? .agrees : .differs, values: values)
  }
}
