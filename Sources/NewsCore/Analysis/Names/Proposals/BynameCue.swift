/// Tells where a person's other name begins: behind `better known as`, `nicknamed`, `who called
/// himself`, `under the pseudonym`, `rumoured to be`.
struct BynameCue {
  let words: [NameWord]

  /// How many words may stand between `known` or `himself` and `as`: `known to the world as`.
  private static let reach = 4

  /// Whether the name that begins at `index` is another name of a person; `previous` is the last
  /// candidate before it.
  func stands(before index: Int, previous: NameCandidate?) -> Bool {
    if isQuotedPerson(index) { return true }
    guard let cue = wordBefore(index), words[cue].shape == .lower else { return false }
    let key = words[cue].key
    if key == Self.asWord { return standsAs(cue, previous) }
    if key == Self.beWord { return isRumoured(cue) && isMadeOfWords(from: index) }
    if Self.nouns.contains(key) { return true }
    if key == Self.nameWord, cue > 0 { return Self.kindsOfName.contains(words[cue - 1].key) }
    if Self.verbs.contains(key) { return isOfPerson(cue, previous) }
    return Self.pronouns.contains(key) && cue > 0 && Self.callings.contains(words[cue - 1].key)
  }

  /// Whether quotation marks stand around the capitals from a word on, and somebody beside them who
  /// goes by a name that is not his: `informer “Old Fox”`, `the “Old Fox” source`. Other persons
  /// stand beside the titles of what they made: `the “Old Fox” author`.
  private func isQuotedPerson(_ start: Int) -> Bool {
    guard start > 0, isQuotationMark(start - 1) else { return false }
    let end = words[start...].prefix(while: \.isCapitalised).endIndex
    let marks = words[end...].prefix { !$0.isWord }
    guard marks.indices.contains(where: isQuotationMark) else { return false }
    if let before = words[..<start].last(where: \.isWord), Self.hidden.contains(before.key) {
      return true
    }
    return marks.endIndex < words.count && !marks.contains { $0.mark == Self.comma }
      && Self.hidden.contains(words[marks.endIndex].key)
  }

  private func isQuotationMark(_ index: Int) -> Bool {
    Self.quotationMarks.contains(words[index].mark)
  }

  private func isPerson(_ word: NameWord) -> Bool {
    Self.persons.contains(word.key) || word.classes.contains(.occupation)
  }

  /// The word before a name, quotation marks, a comma and an article left out.
  private func wordBefore(_ index: Int) -> Int? {
    var place = index - 1
    while place >= 0, index - place < 5 {
      if words[place].isWord && words[place].key != Self.theWord { return place }
      if words[place].mark == UInt8(ascii: ".") || words[place].mark == UInt8(ascii: ":") {
        return nil
      }
      place -= 1
    }
    return nil
  }

  private func standsAs(_ cue: Int, _ previous: NameCandidate?) -> Bool {
    var place = cue - 1
    while place >= 0, cue - place <= Self.reach, words[place].shape == .lower {
      if Self.selves.contains(words[place].key) { return true }
      if words[place].key == Self.known { return isOfPerson(place, previous) }
      place -= 1
    }
    return false
  }

  /// Whether `rumoured to be` stands before a name.
  private func isRumoured(_ cue: Int) -> Bool {
    cue > 1 && words[cue - 1].key == Self.toWord && Self.rumours.contains(words[cue - 2].key)
  }

  /// Whether several ordinary words have capitals that are no office and nothing else known.
  private func isMadeOfWords(from start: Int) -> Bool {
    let name = words[start...].prefix(while: \.isCapitalised)
    return (2...3).contains(name.count)
      && name.allSatisfy { $0.traits.isCommonWord && $0.classes.isEmpty && $0.traits.kind == nil }
  }

  /// Whether what stands before a verb is a person: a pronoun, an occupation, a name with a
  /// forename.
  private func isOfPerson(_ verb: Int, _ previous: NameCandidate?) -> Bool {
    var place = verb - 1
    while place >= 0, verb - place <= Self.reach {
      let word = words[place]
      if isPerson(word) { return true }
      if let previous, previous.words.contains(place) {
        let first = words[previous.words.lowerBound]
        return previous.words.count > 1 && (first.traits.isForename || first.isInitial)
      }
      if word.isWord, !Self.fillers.contains(word.key) { return false }
      place -= 1
    }
    return false
  }

  /// The first bytes of quotation marks.
  private static let quotationMarks: Set<UInt8> = [
    UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0xE2,
  ]
  private static let nameWord = FoldedKey("name")
  /// What stands before `name` where a person has a second one.
  static let kindsOfName = WordSet("pen stage ring code assumed")
  private static let comma = UInt8(ascii: ",")
  private static let asWord = FoldedKey("as")
  private static let beWord = FoldedKey("be")
  private static let toWord = FoldedKey("to")
  private static let rumours = WordSet(
    "rumored rumoured alleged suspected believed thought said reputed revealed claimed supposed")
  private static let theWord = FoldedKey("the")
  static let known = FoldedKey("known")
  static let selves = WordSet("himself herself themselves myself")
  static let pronouns = WordSet("himself herself him her me")
  static let callings = WordSet("call calls called calling nickname nicknamed dub dubbed")
  static let verbs = WordSet("nicknamed dubbed codenamed code-named alias aka")
  static let nouns = WordSet("nickname moniker pseudonym alias byname sobriquet codename")
  private static let persons = WordSet(
    "who whom he she man woman boy girl source informant figure killer gang leader")
  private static let hidden = WordSet(
    "source informant informer mole spy killer strangler poisoner gangster mobster hacker")
  private static let fillers = WordSet(
    """
    better best also only widely commonly popularly sometimes once then now long is was be been
    became become were are had has later formerly simply affectionately otherwise
    """)
}
