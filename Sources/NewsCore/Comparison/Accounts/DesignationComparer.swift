/// Puts side by side what accounts call the same person, group or act, where their words differ.
struct DesignationComparer {
  private let reference: CrossReference
  private let links: [PassageLink]
  private let figureGroups: [[FigureMention]]
  private let grouping: DesignationGrouping
  private let vocabularies: [AccountVocabulary]

  /// - Parameters:
  ///   - links: between sentences that correspond.
  ///   - figureGroups: figures of several accounts that give a number for the same thing.
  ///   - vocabularies: one for each document.
  init(
    reference: CrossReference, links: [PassageLink], figureGroups: [[FigureMention]],
    vocabularies: [AccountVocabulary]
  ) {
    self.reference = reference
    self.links = links
    self.figureGroups = figureGroups
    grouping = DesignationGrouping(documents: reference.documents)
    self.vocabularies = vocabularies
  }

  /// Persons first, then what is counted, then groups and acts in sentences that correspond.
  func groups() -> [DesignationGroup] {
    let counted = self.counted()
    let taken = Set(counted.flatMap(\.designations))
    let kin = FamilyWordComparer(
      documents: reference.documents, links: links, grouping: grouping)
    return persons() + counted + kin.groups().filter { !taken.isSuperset(of: $0.designations) }
  }

  /// How each account describes a person.
  private func persons() -> [DesignationGroup] {
    let readers = reference.documents.map { DescriptionReaders($0) }
    var found: [Int: [DesignationPlace]] = [:]
    for number in readers.indices {
      for description in DescriptionFinder(readers[number]).descriptions() {
        let link = reference.links[number][description.mention]
        guard link.isCertain else { continue }
        found[link.entity, default: []].append(
          DesignationPlace(
            document: number, span: description.span, head: description.head,
            epithets: description.epithets, isBare: description.isBare))
      }
    }
    let definite = DefiniteDescriptionFinder(
      reference: reference, readers: readers, places: found, grouping: grouping)
    found.merge(definite.places(), uniquingKeysWith: +)
    return found.keys.sorted().compactMap { entity in
      let places = found[entity] ?? []
      return hasOwnWords(places) ? grouping.group(reference.entities[entity].name, places) : nil
    }
  }

  /// Whether an account has a word for somebody that another one of these has nowhere: what stands in
  /// its text in whatever place may be said of the same person.
  private func hasOwnWords(_ places: [DesignationPlace]) -> Bool {
    let accounts = Set(places.map(\.document))
    return places.contains { place in
      let document = reference.documents[place.document]
      let words = document.words(in: place.span)
      return accounts.contains { other in
        other != place.document
          && !words.allSatisfy { vocabularies[other].has($0, of: document) }
      }
    }
  }

  /// What accounts call those whom they count alike: `14 militants`, `14 fighters`.
  private func counted() -> [DesignationGroup] {
    let finder = CountedNounFinder(documents: reference.documents)
    return figureGroups.compactMap { figures in
      let places = finder.places(of: figures)
      guard let first = figures.first, areApart(places) else { return nil }
      return grouping.group(
        reference.documents[first.document].singleSpaced(first.figure.span), places)
    }
  }

  /// Whether two nouns are not in each other’s sentences: `14 women who keep stores` and `14 keepers of
  /// stores` are called alike.
  private func areApart(_ places: [DesignationPlace]) -> Bool {
    places.contains { one in
      places.contains { !hasInSentence(one, of: $0) && !hasInSentence($0, of: one) }
    }
  }

  /// Whether the noun of a place stands in the sentence of another one.
  private func hasInSentence(_ noun: DesignationPlace, of place: DesignationPlace) -> Bool {
    let document = reference.documents[place.document]
    guard let sentence = document.sentence(at: place.span.start) else { return false }
    return document.words(in: document.sentences[sentence].span).contains {
      WordStem.stem(of: $0, in: document.text.bytes.span).value == noun.head
    }
  }
}
