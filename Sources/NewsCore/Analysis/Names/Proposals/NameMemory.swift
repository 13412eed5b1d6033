/// The names that an article has shown so far, so that one mention can help another.
struct NameMemory {
  /// What the accepted names of the article name.
  private var kinds: [PhraseKey: NameEvidence] = [:]
  private var beginnings: Set<PhraseKey> = []
  /// Last words of full names of persons, with the first token where each stands.
  private var surnames: [FoldedKey: Int] = [:]
  private var forenames: Set<FoldedKey> = []
  /// Other names that persons are said to have.
  private var bynames: Set<PhraseKey> = []
  /// Surnames in the plural: `the Parks`, `the Marshes`.
  private var families: Set<FoldedKey> = []

  mutating func add(_ words: ArraySlice<NameWord>, _ evidence: NameEvidence) {
    var key = PhraseKey()
    for word in words where word.isWord {
      key.append(word.key)
      beginnings.insert(key)
    }
    kinds[key, default: NameEvidence()] += evidence
  }

  /// Remembers a person's other name, which is neither forename nor surname.
  mutating func add(byname words: ArraySlice<NameWord>) {
    var shown = NameEvidence()
    shown[.person] = 6
    add(words, shown)
    bynames.insert(Self.key(of: words))
  }

  /// Where the words have other names of persons.
  func bynames(in words: [NameWord]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    if bynames.isEmpty { return found }
    for start in words.indices where words[start].isCapitalised {
      if let last = found.last, start < last.upperBound { continue }
      var key = PhraseKey()
      for index in start..<min(start + Self.longestByname, words.count) {
        guard words[index].isCapitalised else { break }
        key.append(words[index].key)
        if bynames.contains(key) { found.append(start..<index + 1) }
        if words[index].isPossessive { break }
      }
    }
    return found
  }

  /// The number of words that a person's other name has at most.
  static let longestByname = 4

  private static func key(of words: ArraySlice<NameWord>) -> PhraseKey {
    var key = PhraseKey()
    for word in words where word.isWord { key.append(word.key) }
    return key
  }

  /// Remembers the place that an article begins with.
  mutating func addPlace(_ name: String) {
    var key = PhraseKey()
    for word in name.split(separator: " ") { key.append(FoldedKey(String(word))) }
    kinds[key, default: NameEvidence()][.place] += 10
  }

  /// Remembers the parts of a person's full name.
  mutating func addPerson(_ words: ArraySlice<NameWord>) {
    let parts = words.filter { $0.isWord && !($0.classes.contains(.suffix) && $0.isUpper) }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return }
    if !last.isInitial {
      addSurname(last.key, last)
      if let key = last.keyAfterArticle { addSurname(key, last) }
      addFamily(last.key)
    }
    if EastAsianNames.familyNames.contains(first.key) && parts.count <= 3
      && !last.traits.isForename
    {
      addSurname(first.key, first)
    }
    if !first.isInitial { forenames.insert(first.key) }
  }

  private mutating func addSurname(_ key: FoldedKey, _ word: NameWord) {
    surnames[key] = min(surnames[key] ?? word.token, word.token)
  }

  /// Whether a person has been named in full before a word that is the person's surname.
  func isSurname(before word: NameWord) -> Bool {
    surnames[word.key].map { $0 < word.token } ?? false
  }

  private mutating func addFamily(_ surname: FoldedKey) {
    var plural = surname
    plural.append(UInt32(UInt8(ascii: "s")))
    families.insert(plural)
    plural = surname
    for letter in "es".utf8 { plural.append(UInt32(letter)) }
    families.insert(plural)
  }

  /// Whether a word is the plural of a surname, and not itself one.
  func isFamily(_ key: FoldedKey) -> Bool { families.contains(key) && surnames[key] == nil }

  func isSurname(_ key: FoldedKey) -> Bool { surnames[key] != nil }
  func isForename(_ key: FoldedKey) -> Bool { forenames.contains(key) }

  /// All that the article says of a name.
  func evidence(for key: PhraseKey) -> NameEvidence? { kinds[key] }

  /// The end of the longest remembered name that begins at `start`.
  func match(in words: [NameWord], at start: Int) -> Int? {
    var key = PhraseKey()
    var best: Int?
    var index = start
    while index < words.count, index < start + 8 {
      guard words[index].isWord else {
        index += 1
        continue
      }
      key.append(words[index].key)
      if kinds[key] != nil { best = index + 1 }
      guard beginnings.contains(key), !words[index].isPossessive else { break }
      index += 1
    }
    return best
  }
}
