/// Names that mean the same country, people or body, by their folded form.
struct AliasTable: Sendable {
  static let shared = AliasTable()

  /// The name that stands for all its aliases.
  struct Canonical: Hashable, Sendable {
    let folded: String
    let name: String
  }

  /// Where the first name of a line stands in `text`; the range is empty where there is no name.
  private struct Place {
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  /// All lists. The names are kept as they are written: of a thousand lines an article needs a few.
  private var text: [UInt8] = []
  private var places = KeyTable<Place>(capacity: 3000, blank: Place())

  func canonical(_ folded: String, _ kind: EntityKind) -> Canonical? {
    var key = FoldedKey()
    for scalar in folded.unicodeScalars { key.append(scalar.value) }
    guard let place = places[Self.key(key, kind)] else { return nil }
    let name = text.span.extracting(Int(place.start)..<Int(place.end))
    return Canonical(
      folded: NameParser().words(of: name, stopsPart: false).joined(separator: "-"),
      name: String(decoding: text[Int(place.start)..<Int(place.end)], as: UTF8.self))
  }

  private init() {
    addCountries()
    for list in [Peoples.faiths, Peoples.regions, Peoples.convictions] {
      let bytes = append(list)
      ListedWords.forEachName(in: bytes.span) { name in
        add([name], of: bytes.span, at: text.count - bytes.count, .group)
      }
    }
    for list in Institutions.all {
      let bytes = append(list)
      ListedWords.forEachLine(in: bytes.span) { line in
        add(names(bytes, line), of: bytes.span, at: text.count - bytes.count, .organisation)
      }
    }
  }

  private mutating func addCountries() {
    let bytes = append(Countries.lines)
    let base = text.count - bytes.count
    ListedWords.forEachLine(in: bytes.span) { line in
      let parts = bytes[line].split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      add(names(bytes, parts[0].indices), of: bytes.span, at: base, .place)
      add(names(bytes, parts[2].indices), of: bytes.span, at: base, .group)
    }
  }

  private mutating func append(_ list: String) -> [UInt8] {
    let bytes = Array(list.utf8)
    text += bytes
    return bytes
  }

  /// The ranges of the names in part of a list.
  private func names(_ bytes: [UInt8], _ part: Range<Int>) -> [Range<Int>] {
    bytes[part].split(separator: UInt8(ascii: ",")).map(\.indices)
  }

  /// The first of `names` stands for all; a name that two things share stands for the first of
  /// them. A people is known in the plural, too.
  private mutating func add(
    _ names: [Range<Int>], of list: Span<UInt8>, at base: Int, _ kind: EntityKind
  ) {
    guard let first = names.first else { return }
    let place = Place(
      start: UInt32(base + first.lowerBound), end: UInt32(base + first.upperBound))
    for name in names {
      var key = NameParser().key(of: list.extracting(name))
      set(key, kind, place)
      guard kind == .group else { continue }
      key.append(UInt32(UInt8(ascii: "s")))
      set(key, kind, place)
    }
  }

  private mutating func set(_ key: FoldedKey, _ kind: EntityKind, _ place: Place) {
    places.update(Self.key(key, kind)) { if $0.end == 0 { $0 = place } }
  }

  private static func key(_ folded: FoldedKey, _ kind: EntityKind) -> UInt64 {
    var key = folded
    switch kind {
    case .place: key.append(1)
    case .group: key.append(2)
    default: key.append(3)
    }
    return key.value
  }
}
