/// What says whether dates that two accounts tell are of one event.
struct DateEvidence {
  let documents: [Document]
  /// The numbers of all dates of their sort that each account tells.
  let told: [Set<Int>]

  /// Whether words or places beside both tell of one thing.
  func tellOfOneThing(_ one: ToldDate, _ other: ToldDate) -> Bool {
    !stems(beside: one).isDisjoint(with: stems(beside: other))
  }

  /// Whether neither account knows the date of the other: one that knows both means two things.
  func areUnknown(_ one: ToldDate, _ other: ToldDate) -> Bool {
    !told[one.place.document].contains(other.reading.number)
      && !told[other.place.document].contains(one.reading.number)
  }

  private func stems(beside date: ToldDate) -> Set<UInt64> {
    let document = documents[date.place.document]
    return WordsBesideDays(document: document).stems(
      beside: date.reading.span, in: document.sentences[date.place.sentence])
  }
}
