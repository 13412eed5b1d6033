/// What the curated lists say of a word; a word may be of several classes.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let honorific = WordClass(rawValue: 1 << 0)
  static let rank = WordClass(rawValue: 1 << 1)
  static let office = WordClass(rawValue: 1 << 2)
  static let officeModifier = WordClass(rawValue: 1 << 3)
  static let suffix = WordClass(rawValue: 1 << 4)
  static let particle = WordClass(rawValue: 1 << 5)
  static let occupation = WordClass(rawValue: 1 << 6)
  static let kinship = WordClass(rawValue: 1 << 7)
  static let speechVerb = WordClass(rawValue: 1 << 8)
  static let organisationHead = WordClass(rawValue: 1 << 9)
  static let weakOrganisationHead = WordClass(rawValue: 1 << 10)
  static let organisationTail = WordClass(rawValue: 1 << 11)
  static let organisationFollower = WordClass(rawValue: 1 << 12)
  static let placeHead = WordClass(rawValue: 1 << 13)
  static let placeFront = WordClass(rawValue: 1 << 14)
  static let placeNoun = WordClass(rawValue: 1 << 15)
  static let direction = WordClass(rawValue: 1 << 16)
  static let placePreposition = WordClass(rawValue: 1 << 17)
  static let eventHead = WordClass(rawValue: 1 << 18)
  static let workHead = WordClass(rawValue: 1 << 19)
  static let month = WordClass(rawValue: 1 << 20)
  static let weekday = WordClass(rawValue: 1 << 21)
  static let functionWord = WordClass(rawValue: 1 << 22)

  static let organisationNoun = WordClass(rawValue: 1 << 23)
  static let personFollower = WordClass(rawValue: 1 << 24)
  static let organisationFront = WordClass(rawValue: 1 << 25)

  static let title: WordClass = [.honorific, .rank, .office]
  static let calendar: WordClass = [.month, .weekday]
}
