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

  private var table = KeyTable<Entry>(capacity: 4000, blank: Entry())

  subscript(key: PhraseKey) -> Entry? { table[key.value] }

  private init() {
    addCountries()
    for list in [Peoples.faiths, Peoples.regions, Peoples.convictions] { add(list, .group) }
    add(PlaceWords.regions, .place)
    for list in Institutions.all { add(list, .organisation) }
    add(OtherNames.events, .event)
    add(OtherNames.works, .work)
    add(OtherNames.products, .product)
  }

  private mutating func addCountries() {
    let bytes = Array(Countries.lines.utf8)
    ListedWords.forEachLine(in: bytes.span) { line in
      let parts = bytes[line].split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      for (part, kind) in zip(parts, [.place, .place, .group] as [EntityKind]) {
        add(bytes.span.extracting(part.startIndex..<part.endIndex), kind)
      }
    }
  }

  private mutating func add(_ list: String, _ kind: EntityKind) {
    add(Array(list.utf8).span, kind)
  }

  private mutating func add(_ list: Span<UInt8>, _ kind: EntityKind) {
    ListedWords.forEachName(in: list) { name in
      add(name: list.extracting(name), kind)
    }
  }

  /// A people is known in the plural, too.
  private mutating func add(name: Span<UInt8>, _ kind: EntityKind) {
    let isAbbreviated = Self.isAbbreviated(name)
    let endings: [String] = kind == .group ? ["", "s"] : [""]
    for ending in endings {
      add(name: name, ending: ending, partedBy: { $0 == 0x20 }, kind)
      if isAbbreviated {
        // Text cut into tokens elsewhere may have the letters of `U.S.` apart.
        add(name: name, ending: ending, partedBy: { $0 == UInt8(ascii: ".") }, kind)
      }
    }
  }

  @inline(__always)
  private mutating func add(
    name: Span<UInt8>, ending: String, partedBy isSeparator: (UInt8) -> Bool, _ kind: EntityKind
  ) {
    var words: [FoldedKey] = []
    ListedWords.forEach(in: name, partedBy: isSeparator) { range in
      let word = name.extracting(Self.token(range, in: name))
      if word.count == 1 && word[0] == UInt8(ascii: "&") { return }
      words.append(FoldedKey(word))
    }
    if let last = words.indices.last {
      for letter in ending.unicodeScalars { words[last].append(letter.value) }
    }
    add(words, kind)
  }

  private mutating func add(_ words: [FoldedKey], _ kind: EntityKind) {
    var key = PhraseKey()
    for word in words.dropLast() {
      key.append(word)
      table.update(key.value) { $0.isBeginning = true }
    }
    guard let last = words.last else { return }
    key.append(last)
    table.update(key.value) { $0.kind = $0.kind ?? kind }
  }

  /// Whether a name is one word with several full stops.
  private static func isAbbreviated(_ name: Span<UInt8>) -> Bool {
    var stops = 0
    for index in name.indices {
      if name[index] == 0x20 { return false }
      if name[index] == UInt8(ascii: ".") { stops += 1 }
    }
    return stops > 1
  }

  /// The range of a word as the tokenizer gives it, the full stop of an abbreviation apart.
  private static func token(_ range: Range<Int>, in name: Span<UInt8>) -> Range<Int> {
    let stop = range.first { name[$0] == UInt8(ascii: ".") }
    return stop == range.upperBound - 1 ? range.dropLast() : range
  }
}
