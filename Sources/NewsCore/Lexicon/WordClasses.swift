/// The curated word lists as one table from a word's key to its classes.
struct WordClasses: Sendable {
  static let shared = WordClasses()

  private var table = KeyTable<WordClass>(capacity: 2500, blank: [])

  subscript(key: FoldedKey) -> WordClass { table[key.value] ?? [] }

  private init() {
    add(PersonWords.honorifics, .honorific)
    add(PersonWords.ranks, .rank)
    add(PersonWords.offices, .office)
    add(PersonWords.officeModifiers, .officeModifier)
    add(PersonWords.suffixes, .suffix)
    add(PersonWords.particles, .particle)
    add(PersonWords.occupations, .occupation)
    add(PersonWords.kinship, .kinship)
    add(PersonWords.speechVerbs, .speechVerb)
    add(OrganisationWords.heads, .organisationHead)
    add(OrganisationWords.weakHeads, .weakOrganisationHead)
    add(OrganisationWords.tails, .organisationTail)
    add(OrganisationWords.followers, .organisationFollower)
    add(OrganisationWords.fronts, .organisationFront)
    add(OrganisationWords.nouns, .organisationNoun)
    add(PersonWords.followers, .personFollower)
    add(PlaceWords.heads, .placeHead)
    add(PlaceWords.fronts, .placeFront)
    add(PlaceWords.nouns, .placeNoun)
    add(PlaceWords.directions, .direction)
    add(PlaceWords.prepositions, .placePreposition)
    add(OtherWords.events, .eventHead)
    add(OtherWords.works, .workHead)
    add(OtherWords.months, .month)
    add(OtherWords.weekdays, .weekday)
    add(OtherWords.functionWords, .functionWord)
  }

  private mutating func add(_ list: String, _ wordClass: WordClass) {
    for key in ListedWords.keys(in: list) {
      table.update(key.value) { $0.formUnion(wordClass) }
    }
  }
}
