/// Puts what accounts tell of single days in the order of the days.
///
/// Sentences that correspond and name the same day are one entry; what only months and years are
/// named for is left out.
struct TimelineFinder {
  let documents: [Document]
  let links: [PassageLink]
  let differences: [Difference]
  /// The documents that are taken to have come out on a day that they do not tell.
  let assumed: Set<Int>

  func entries() -> [TimelineEntry] {
    let disputed = Set(
      differences.filter { $0.kind == .date && $0.verdict == .differs }
        .flatMap { $0.values.map { [$0.document, $0.span.start] } })
    let linked = Dictionary(grouping: links, by: \.other)
    var entries: [TimelineEntry] = []
    var entryOf: [SentencePlace: [Int]] = [:]
    for (number, document) in documents.enumerated() {
      for date in ToldDays(document).days {
        guard let day = date.date?.dayNumber,
          let sentence = document.sentence(at: date.span.start)
        else { continue }
        let place = SentencePlace(document: number, sentence: sentence)
        let isDisputed = disputed.contains([number, date.span.start])
        let isAssumed = date.isRelative && assumed.contains(number)
        let earlier = [place] + (linked[place] ?? []).map(\.one)
        let known = earlier.lazy.flatMap { entryOf[$0] ?? [] }.first {
          entries[$0].dayNumber == day
        }
        if let known {
          entries[known].isDisputed = entries[known].isDisputed || isDisputed
          entries[known].isAssumed = entries[known].isAssumed && isAssumed
          if !entries[known].sentences.contains(place) {
            entries[known].sentences.append(place)
            entries[known].days.append(date.span)
            entryOf[place, default: []].append(known)
          }
        } else {
          entryOf[place, default: []].append(entries.count)
          entries.append(
            TimelineEntry(
              dayNumber: day, sentences: [place], days: [date.span], isDisputed: isDisputed,
              isAssumed: isAssumed))
        }
      }
    }
    return entries.enumerated().sorted {
      ($0.element.dayNumber, $0.offset) < ($1.element.dayNumber, $1.offset)
    }.map(\.element)
  }
}
