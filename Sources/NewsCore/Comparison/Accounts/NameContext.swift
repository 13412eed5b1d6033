/// Says whether two names that are alike are meant to be of one thing.
struct NameContext {
  private let reference: CrossReference
  private let links: [PassageLink]
  private let linked: LinkedSentences

  /// How sure it is at least, in percent, that sentences correspond that name two persons of one family.
  private static let sure = 40

  init(_ reference: CrossReference, _ links: [PassageLink]) {
    self.reference = reference
    self.links = links
    linked = LinkedSentences(links)
  }

  /// Whether sentences that correspond have them beside a word in common; of persons with different
  /// forenames only where the sentences surely do and neither account knows another one of the family.
  func areOfOneThing(
    _ left: [ValueNamer.Place], _ right: [ValueNamer.Place], _ conflict: NameConflict,
    family: String?
  ) -> Bool {
    left.contains { one in
      right.contains { other in
        guard let certainty = certainty(one, other),
          !stems(beside: one).isDisjoint(with: stems(beside: other))
        else { return false }
        return conflict == .spelling
          || certainty >= Self.sure && isOnlyOne(of: family, in: one.document)
            && isOnlyOne(of: family, in: other.document)
      }
    }
  }

  private func certainty(_ one: ValueNamer.Place, _ other: ValueNamer.Place) -> Int? {
    let places = [one, other].map {
      SentencePlace(document: $0.document, sentence: $0.sentence)
    }
    return linked[places[0], places[1]].map { links[$0].certainty }
  }

  /// Whether all that an account calls by a family name are one person.
  private func isOnlyOne(of family: String?, in number: Int) -> Bool {
    let document = reference.documents[number]
    let bearers = document.mentions.indices.filter { index in
      let mention = document.mentions[index]
      return mention.kind == .person
        && ComparedNameReader.words(of: mention, in: document).last == family
    }
    return Set(bearers.map { reference.links[number][$0].entity }).count == 1
  }

  private func stems(beside place: ValueNamer.Place) -> Set<UInt64> {
    let document = reference.documents[place.document]
    return TellingWordReader(document: document).stems(
      beside: place.span, in: document.sentences[place.sentence])
  }
}
