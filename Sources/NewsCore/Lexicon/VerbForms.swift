/// The forms of an English verb, by the rules of spelling.
struct VerbForms: Hashable {
  let base: String
  let present: String
  let past: String
  let participle: String
  let progressive: String

  /// - Parameter lemma: the verb, with a `+` where its last letter is doubled.
  /// - Parameter irregular: past form and participle of irregular verbs; one word for both.
  /// - Parameter progressive: forms in `-ing` that no rule gives.
  init(
    _ lemma: Substring, irregular: [Substring: [Substring]] = [:],
    progressive known: [Substring: [Substring]] = [:]
  ) {
    let doubles = lemma.last == "+"
    let verb = doubles ? lemma.dropLast() : lemma
    let stem = doubles ? verb + String(verb.suffix(1)) : verb
    let isY = verb.last == "y" && !verb.dropLast().hasSuffix(oneOf: "aeiou")
    base = String(verb)
    if isY {
      present = verb.dropLast() + "ies"
    } else if verb.hasSuffix("s") || verb.hasSuffix("x") || verb.hasSuffix("z")
      || verb.hasSuffix("ch") || verb.hasSuffix("sh")
    {
      present = verb + "es"
    } else {
      present = verb == "have" ? "has" : verb + "s"
    }
    let regular =
      verb.last == "e" ? verb + "d" : isY ? verb.dropLast() + "ied" : stem + "ed"
    past = String(irregular[verb]?.first ?? Substring(regular))
    participle = String(irregular[verb]?.last ?? Substring(regular))
    let dropsE = verb.last == "e" && !verb.dropLast().hasSuffix(oneOf: "eoy")
    let usual = (dropsE ? verb.dropLast() : stem) + "ing"
    progressive = String(known[verb]?.first ?? Substring(usual))
  }
}

extension Substring {
  fileprivate func hasSuffix(oneOf letters: String) -> Bool {
    last.map(letters.contains) ?? false
  }
}
