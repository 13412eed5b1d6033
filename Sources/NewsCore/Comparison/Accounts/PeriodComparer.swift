/// Puts months and years together that several accounts give for one thing in sentences that correspond.
///
/// Only where the words beside them tell of one thing: most sentences that correspond name years of
/// what came before, each of something else.
struct PeriodComparer {
  private typealias Side = DayGroups.Side

  let documents: [Document]
  let links: [PassageLink]

  /// How many months or years apart those of one thing are told at most.
  private static let window = 3
  /// How sure it is at least, in percent, that sentences correspond whose periods are not the same.
  private static let sure = 60

  func differences() -> [Difference] {
    differences(of: .year) { $0.date?.year }
      + differences(of: .month) { period in
        period.date.flatMap { date in date.month.map { date.year * 12 + $0 } }
      }
  }

  /// - Parameter number: of a period, by which it is compared; nil where it is not known.
  private func differences(
    of kind: DateMention.Kind, number: (DateMention) -> Int?
  ) -> [Difference] {
    let periods = documents.map { self.periods(of: kind, in: $0) }
    let told = periods.map { Set($0.values.joined().compactMap(number)) }
    func side(_ place: SentencePlace) -> Side? {
      guard let own = periods[place.document][place.sentence], own.count == 1,
        let number = number(own[0])
      else { return nil }
      return Side(place: place, day: .init(number: number, span: own[0].span))
    }
    var groups = DayGroups()
    for link in links.sorted(by: { $0.certainty > $1.certainty }) {
      guard let one = side(link.one), let other = side(link.other),
        areOfOneThing(one, other, told, isSure: link.certainty >= Self.sure)
      else { continue }
      groups.join(one, other)
    }
    return groups.found.map { difference($0, kind) }
  }

  /// The months or years of each sentence.
  private func periods(of kind: DateMention.Kind, in document: Document) -> [Int: [DateMention]] {
    let own = document.dates.filter { $0.kind == kind && $0.last == nil }
    return Dictionary(grouping: own) { document.sentence(at: $0.span.start) ?? -1 }
  }

  /// Whether the words beside two periods tell of one thing; of two that are not the same only if the
  /// sentences surely correspond, they are near, and neither account knows the other one.
  ///
  /// - Parameter told: the numbers of all periods of each account.
  private func areOfOneThing(
    _ one: Side, _ other: Side, _ told: [Set<Int>], isSure: Bool
  ) -> Bool {
    let (first, second) = (one.day.number, other.day.number)
    guard
      first == second
        || isSure && abs(first - second) <= Self.window
          && !told[one.place.document].contains(second)
          && !told[other.place.document].contains(first)
    else { return false }
    return !stems(beside: one).isDisjoint(with: stems(beside: other))
  }

  private func stems(beside side: Side) -> Set<UInt64> {
    let document = documents[side.place.document]
    return WordsBesideDays(document: document).stems(
      beside: side.day.span, in: document.sentences[side.place.sentence])
  }

  private func difference(_ sides: [Side], _ kind: DateMention.Kind) -> Difference {
    let places = sides.map {
      ValueNamer.Place(
        document: $0.place.document, sentence: $0.place.sentence, span: $0.day.span)
    }
    let values = sides.map { side in
      let number = side.day.number
      let date =
        kind == .year
        ? CalendarDate(year: number)
        : CalendarDate(year: (number - 1) / 12, month: (number - 1) % 12 + 1)
      return Difference.Value(
        document: side.place.document, span: side.day.span, content: .text(date.iso), unit: nil)
    }
    return Difference(
      what: ValueNamer(documents: documents).name(of: places, .date, called: kind.rawValue),
      kind: .date,
      verdict: Set(sides.map(\.day.number)).count == 1 ? .agrees : .differs, values: values)
  }
}
