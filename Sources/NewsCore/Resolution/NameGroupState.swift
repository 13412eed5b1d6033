/// What an archive knows of the persons of one group of names, to see whether it has become other.
struct NameGroupState: Hashable {
  /// Those whose full names have one key.
  struct Person: Hashable {
    let key: PersonKey
    let forms: Set<PersonName>
    let titles: TitleEvidence
    let titlesOfForms: [String: TitleEvidence]
    let differsInMiddles: Bool
    let differsInSuffix: Bool
  }

  /// Those named in fewest articles first: it is the order that counts, not the numbers.
  let persons: [Person]
  /// For each other name in the group the keys of those who are said to have it.
  let aliases: [String: Set<String>]
}
