/// Says on which day accounts are taken to have come out that do not tell it, so that `Tuesday` and
/// `last week` in them mean days.
///
/// It is the last day on which one of the others came out: most accounts of one event come out within
/// a day or two, and speak of days before.
struct AssumedDays {
  /// For each document the day on which it is taken to have come out; nil where it tells it, or no
  /// other does.
  let days: [CalendarDate?]

  init(_ documents: [Document]) {
    let told = documents.map { DateFinder().published($0.article) }
    let last = told.compactMap { day in day?.dayNumber }.max().map(CalendarDate.init(dayNumber:))
    days = told.map { $0 == nil ? last : nil }
  }

  /// The documents with what their words of time mean then.
  func applied(to documents: [Document]) -> [Document] {
    documents.indices.map { index in
      guard let day = days[index] else { return documents[index] }
      var document = documents[index]
      document.dates = DateFinder(assumed: day).dates(in: document)
      return document
    }
  }
}
