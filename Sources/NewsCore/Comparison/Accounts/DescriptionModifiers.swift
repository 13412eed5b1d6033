/// Reads the words before a noun or a title for a person: where they begin, and what they say.
struct DescriptionModifiers {
  let document: Document
  let speech: SpeechText
  let words: DescriptionWords
  let forms: ModifierForms

  /// No description has more words and marks before its noun.
  private static let longest = 12

  init(document: Document, speech: SpeechText, words: DescriptionWords) {
    self.document = document
    self.speech = speech
    self.words = words
    forms = ModifierForms(speech: speech, words: words)
  }

  /// The first token of what qualifies the words from `end` on, whose own is said first:
  /// `Marsh’s former`; no token before `start`.
  func start(before end: Int, notBefore start: Int) -> Int {
    var first = end
    while first > start, end - first < Self.longest, isModifier(first - 1) { first -= 1 }
    first = behindPlace(first, before: end, notBefore: start)
    let cut = cut(of: first..<end, notBefore: start)
    if let cut { return cut + 1 }
    return owner(before: first, notBefore: start) ?? first
  }

  /// `In Leeds mayor Park`: where it happened is no part of what somebody is.
  private func behindPlace(_ first: Int, before end: Int, notBefore start: Int) -> Int {
    guard first > start, Self.placing.contains(speech.text.tokens[first - 1].key),
      let place = speech.mention(at: first), document.mentions[place].kind == .place
    else { return first }
    return min(end, speech.tokens(of: place).upperBound)
  }

  /// The last word that may be a verb or its subject: `elected hardline cleric Park`, `the deal
  /// President Park wants`.
  private func cut(of range: Range<Int>, notBefore start: Int) -> Int? {
    let (first, end) = (range.lowerBound, range.upperBound)
    let isDetermined =
      first > start && !speech.text.isCapitalised(end)
      && (speech.has(first - 1, [.determiner, .possessive]) || speech.owns(first - 1))
    if isDetermined { return range.last { $0 > first && forms.isVerbal($0) } }
    var isInside = first == start || forms.opensPhrase(behind: first - 1)
    var cut: Int?
    for token in range {
      if forms.isCertain(token, isFirst: token == start) {
        isInside = !forms.isPlural(token)
      } else if isInside, !beginsAnew(token + 1), forms.isNominal(token) {
        continue
      } else {
        cut = token
        // What follows a verb may be its object.
        isInside = forms.isPast(token)
      }
    }
    return cut
  }

  /// Whether hardly anything but an article stands before a word of a description: before a title
  /// and before `former`.
  private func beginsAnew(_ token: Int) -> Bool {
    speech.text.isCapitalised(token) || Self.times.contains(speech.text.tokens[token].key)
  }

  /// The first token of the name that owns what begins with `first`.
  private func owner(before first: Int, notBefore start: Int) -> Int? {
    guard first > start, let mention = speech.mention(at: first - 1), speech.isPossessive(mention)
    else { return nil }
    let name = speech.tokens(of: mention).lowerBound
    let title = document.mentions[mention].title.map { document.tokens(in: $0).lowerBound }
    return max(start, min(name, title ?? name))
  }

  /// Whether a token can stand before the noun: no small word, no verb of saying, no owner’s name.
  func isModifier(_ token: Int) -> Bool {
    let key = speech.text.tokens[token].key
    if ModifierForms.nouns.contains(key) { return true }
    guard speech.text.isWord(token), !speech.has(token, .closed), !speech.isManner(token),
      !Self.prepositions.contains(key)
    else { return forms.isHyphen(token) }
    guard let mention = speech.mention(at: token) else { return true }
    return !speech.isPossessive(mention)
  }

  /// Prepositions that are in no list of the grammar’s.
  private static let prepositions = WordSet("unlike versus besides except plus minus amongst")
  private static let times = WordSet(
    "former outgoing acting interim retired current then new incoming longtime")
  private static let placing = WordSet("in at near across around")
}
