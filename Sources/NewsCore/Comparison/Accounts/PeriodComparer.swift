/// Puts months and years together that several accounts give for one thing in sentences that correspond.
///
/// Only where the words beside them tell of one thing: most sentences that correspond name years of
/// what came before, each of something else.
struct PeriodComparer {
  let documents: [Document]
  let links: [PassageLink]

  /// How many months or years apart those of one thing are told at most.
  private static let window = 3
  /// How sure it is at least, in percent, that sentences correspond whose periods are not the same.
  private static let sure = 20

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
    let evidence = DateEvidence(
      documents: documents, told: periods.map { Set($0.values.joined().compactMap(number)) })
    func date(_ place: SentencePlace) -> ToldDate? {
      guard let own = periods[place.document][place.sentence], own.count == 1,
        let number = number(own[0])
      else { return nil }
      return ToldDate(place: place, reading: .init(number: number, span: own[0].span))
    }
    var groups = DateGroups()
    for link in links.surestFirst {
      guard let one = date(link.one), let other = date(link.other),
        areOfOneThing(one, other, evidence, isSure: link.certainty >= Self.sure)
      else { continue }
      groups.join(one, other)
    }
    let writer = DateDifferenceWriter(documents: documents, sort: kind.rawValue)
    return groups.found.filter { !isOnlyNamed($0) }.map { dates in
      writer.difference(dates) { number in
        kind == .year
          ? CalendarDate(year: number)
          : CalendarDate(year: (number - 1) / 12, month: (number - 1) % 12 + 1)
      }
    }
  }

  /// Whether all accounts call something by the same year or month and tell nothing of it: `the 2031
  /// election`.
  private func isOnlyNamed(_ dates: [ToldDate]) -> Bool {
    Set(dates.map(\.reading.number)).count == 1
      && dates.allSatisfy { isPartOfName($0.reading.span, in: documents[$0.place.document]) }
  }

  /// Whether a word follows that is no preposition and the like, and one that begins a phrase with a noun
  /// stands before.
  private func isPartOfName(_ span: TextSpan, in document: Document) -> Bool {
    let tokens = document.tokens(in: span)
    guard tokens.lowerBound > 0, tokens.upperBound < document.tokens.count else { return false }
    let (before, behind) = (
      document.tokens[tokens.lowerBound - 1], document.tokens[tokens.upperBound]
    )
    return behind.isWord && !LightWords.contains(behind.key)
      && (CalendarWords.determiners.contains(before.key) || before.isPossessive(in: document))
  }

  /// The months or years of each sentence.
  private func periods(of kind: DateMention.Kind, in document: Document) -> [Int: [DateMention]] {
    let own = document.dates.filter { $0.kind == kind && $0.last == nil }
    return Dictionary(grouping: own) { document.sentence(at: $0.span.start) ?? -1 }
  }

  /// Whether the words beside two periods tell of one thing; of two that are not the same only if the
  /// sentences surely correspond, they are near, and neither account knows the other one.
  private func areOfOneThing(
    _ one: ToldDate, _ other: ToldDate, _ evidence: DateEvidence, isSure: Bool
  ) -> Bool {
    let (first, second) = (one.reading.number, other.reading.number)
    guard
      first == second
        || isSure && abs(first - second) <= Self.window && evidence.areUnknown(one, other)
    else { return false }
    return evidence.tellOfOneThing(one, other)
  }
}
