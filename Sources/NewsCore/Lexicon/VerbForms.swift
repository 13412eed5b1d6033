/// The forms of an English verb, by the rules of spelling, as ASCII: all verbs that are cues are
/// put into their forms when the program starts, which is slow with strings.
struct VerbForms: Hashable {
  /// Of some verbs forms that no rule gives, by the key of the verb.
  typealias Exceptions = [FoldedKey: [[UInt8]]]

  let base: [UInt8]
  let present: [UInt8]
  let past: [UInt8]
  let participle: [UInt8]
  let progressive: [UInt8]

  /// - Parameter lemma: the verb, with a `+` where its last letter is doubled.
  /// - Parameter irregular: past form and participle of irregular verbs; one word for both.
  /// - Parameter progressive: forms in `-ing` that no rule gives.
  init(_ lemma: ArraySlice<UInt8>, irregular: Exceptions, progressive known: Exceptions) {
    let doubles = lemma.last == UInt8(ascii: "+")
    let verb = doubles ? lemma.dropLast() : lemma
    let stem = doubles ? verb + verb.suffix(1) : verb
    let key = FoldedKey(verb.span)
    let isY = verb.last == UInt8(ascii: "y") && !verb.dropLast().hasSuffix(oneOf: "aeiou")
    let isE = verb.last == UInt8(ascii: "e")
    base = Array(verb)
    present = isY ? verb.dropLast() + "ies" : Self.present(of: verb)
    let regular = isE ? verb + "d" : isY ? verb.dropLast() + "ied" : stem + "ed"
    past = irregular[key]?.first ?? regular
    participle = irregular[key]?.last ?? regular
    let dropsE = isE && !verb.dropLast().hasSuffix(oneOf: "eoy")
    progressive = known[key]?.first ?? (dropsE ? verb.dropLast() : stem) + "ing"
  }

  /// - Parameter verb: one that does not end in `y` after a consonant.
  private static func present(of verb: ArraySlice<UInt8>) -> [UInt8] {
    if verb.elementsEqual("have".utf8) { return Array("has".utf8) }
    let hisses =
      verb.hasSuffix(oneOf: "sxz")
      || verb.last == UInt8(ascii: "h") && verb.dropLast().hasSuffix(oneOf: "cs")
    return hisses ? verb + "es" : verb + "s"
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(oneOf letters: StaticString) -> Bool {
    guard let last else { return false }
    return letters.withUTF8Buffer { unsafe $0.contains(last) }
  }

  fileprivate static func + (left: Self, right: StaticString) -> [UInt8] {
    right.withUTF8Buffer { ending in
      var word = [UInt8]()
      word.reserveCapacity(left.count + ending.count)
      word.append(contentsOf: left)
      unsafe word.append(contentsOf: ending)
      return word
    }
  }
}
