/// The names that the curated lists know as a whole, by the keys of their words.
struct KnownNames: Sendable {
  static let shared = KnownNames()

  /// A known name, or the beginning of one.
  struct Entry: Sendable {
    /// What the name names; nil when it is only the beginning of known names.
    var kind: EntityKind?
    /// Whether longer names begin so.
    var isBeginning = false
  }

  private var table: [PhraseKey: Entry] = [:]

  subscript(key: PhraseKey) -> Entry? { table[key] }

  private init() {
    table.reserveCapacity(4000)
    addCountries()
    for list in [Peoples.faiths, Peoples.regions, Peoples.convictions] {
      for name in Self.names(in: list) { addPeople(name) }
    }
    for name in Self.names(in: PlaceWords.regions) { add(name, .place) }
    for list in Institutions.all {
      for line in list.split(separator: "\n") {
        for name in line.split(separator: ",") { add(name, .organisation) }
      }
    }
    for name in Self.names(in: OtherNames.events) { add(name, .event) }
    for name in Self.names(in: OtherNames.works) { add(name, .work) }
    for name in Self.names(in: OtherNames.products) { add(name, .product) }
  }

  private mutating func addCountries() {
    for line in Countries.lines.split(separator: "\n") {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      for name in parts[0].split(separator: ",") { add(name, .place) }
      for name in parts[1].split(separator: ",") { add(name, .place) }
      for name in parts[2].split(separator: ",") { addPeople(name) }
    }
  }

  private mutating func addPeople(_ name: Substring) {
    add(name, .group)
    add(name + "s", .group)
  }

  private mutating func add(_ name: Substring, _ kind: EntityKind) {
    let stop = UInt8(ascii: ".")
    if name.utf8.count(where: { $0 == stop }) > 1 && !name.utf8.contains(0x20) {
      // Text cut into tokens elsewhere may have the letters of `U.S.` apart.
      add(name.split(separator: ".").joined(separator: " ")[...], kind)
    }
    var key = PhraseKey()
    let words = Array(name.utf8).split(separator: 0x20).filter { $0 != [UInt8(ascii: "&")] }
    for (index, word) in words.enumerated() {
      key.append(FoldedKey(Self.token(word).span))
      if index == words.count - 1 {
        if table[key]?.kind == nil { table[key, default: Entry()].kind = kind }
      } else {
        table[key, default: Entry()].isBeginning = true
      }
    }
  }

  /// A word as the tokenizer gives it, the full stop of an abbreviation apart.
  private static func token(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.firstIndex(of: UInt8(ascii: ".")) == word.endIndex - 1 ? word.dropLast() : word
  }

  private static func names(in list: String) -> [Substring] {
    list.split { $0 == "," || $0 == "\n" }
  }
}
