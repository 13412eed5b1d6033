/// Finds where accounts speak of a person by a description alone, `the dictator`, that one of them
/// gives the person beside the name.
struct DefiniteDescriptionFinder {
  /// By its noun what persons are called beside their names: of each the words of every such
  /// description.
  private typealias Known = [UInt64: [Int: Set<Set<UInt64>>]]

  private let reference: CrossReference
  private let readers: [DescriptionReaders]
  private let known: Known
  /// For each document where its descriptions beside names stand.
  private let taken: [[TextSpan]]

  /// - Parameters:
  ///   - readers: one for each document.
  ///   - places: for each person where accounts describe him beside his name.
  init(
    reference: CrossReference, readers: [DescriptionReaders], places: [Int: [DesignationPlace]],
    grouping: DesignationGrouping
  ) {
    self.reference = reference
    self.readers = readers
    var known: Known = [:]
    var taken = [[TextSpan]](repeating: [], count: reference.documents.count)
    for (entity, own) in places {
      for place in own {
        known[place.head, default: [:]][entity, default: []]
          .insert(Set(grouping.headwords(of: place)))
        taken[place.document].append(place.span)
      }
    }
    self.known = known
    self.taken = taken
  }

  /// For each person where accounts mean him so, and nobody else whom any of them describes alike.
  func places() -> [Int: [DesignationPlace]] {
    var found: [Int: [DesignationPlace]] = [:]
    for document in reference.documents.indices {
      let reader = DefinitePhraseReader(readers[document])
      let named = NamedPersons(reference, document: document)
      for phrase in reader.phrases()
      where !taken[document].contains(where: { $0.overlaps(phrase.span) }) {
        guard let entity = person(meantBy: phrase, among: named) else { continue }
        found[entity, default: []].append(
          DesignationPlace(
            document: document, span: phrase.span, head: phrase.head, epithets: phrase.epithets,
            isBare: phrase.isBare))
      }
    }
    return found
  }

  private func person(meantBy phrase: DefinitePhrase, among named: NamedPersons) -> Int? {
    let fitting = known[phrase.head, default: [:]].filter { entity, descriptions in
      named.contains(entity) && descriptions.contains { phrase.words.isSubset(of: $0) }
    }
    if phrase.isDistinct, fitting.count == 1, let (entity, descriptions) = fitting.first,
      descriptions.contains(phrase.words)
    {
      return entity
    }
    // What is said with no more than `the leader`, or of several, goes by who was named last.
    guard let last = named.last(before: phrase.span.start), fitting[last] != nil else { return nil }
    return phrase.isDistinct || fitting.count == 1 ? last : nil
  }
}
