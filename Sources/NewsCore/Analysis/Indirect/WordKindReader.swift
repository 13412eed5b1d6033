/// Says of each word what kind it is: by closed classes (after Quirk and others 1985), names, cue
/// words and endings.
struct WordKindReader {
  let speech: SpeechText

  private static let words: KeyTable<WordKind> = {
    var table = KeyTable<WordKind>(capacity: 200, blank: .none)
    let lists: [(WordKind, String)] = [
      (.that, "that"), (.to, "to"), (.of, "of"), (.for, "for"), (.about, "about regarding over"),
      (.on, "on upon"), (.with, "with"), (.as, "as"), (.by, "by"), (.not, "not never n't nor"),
      (.wh, "what how why where when which"), (.if, "if whether"), (.because, "because since"),
      (.particle, "out up off down back away"), (.who, "who whom who's who'd who've"),
      (.than, "than"),
      (.be, "is are was were be been being am it's he's she's they're we're i'm isn't aren't"),
      (.be, "wasn't weren't that's"), (.have, "has have had having hasn't haven't hadn't"),
      (.modal, "will would can could may might must shall should won't wouldn't can't couldn't"),
      (.modal, "cannot ought shouldn't i'd he'd she'd they'd we'd i'll he'll she'll"),
      (.do, "do does did don't doesn't didn't doing done"),
      (.be, "you're"), (.have, "i've you've we've they've"),
      (.modal, "you'd you'll we'll they'll it'll it'd"),
      (.objectPronoun, "him them me us you it"),
    ]
    for (kind, list) in lists {
      for key in ListedWords.keys(in: list) { table.update(key.value) { $0 = kind } }
    }
    return table
  }()

  func kind(of token: Int, in range: Range<Int>) -> WordKind {
    guard range.contains(token) else { return .none }
    let word = speech.text.tokens[token]
    switch word.kind {
    case .number: return .number
    case .symbol: return .bracket
    case .punctuation:
      switch speech.text.scalar(token) {
      case 0x2C: return .comma
      case 0x3A: return .colon
      case 0x3B: return .semicolon
      case 0x2E, 0x21, 0x3F: return .stop
      case 0x28, 0x29, 0x5B, 0x5D: return .bracket
      default: return speech.isDash(token) ? .dash : .mark
      }
    case .word: break
    }
    if let mention = speech.mention(at: token) {
      switch speech.mentions[mention].kind {
      case .person: return .person
      case .organisation, .group: return .organisation
      case .place: return .place
      default: return .otherName
      }
    }
    if let known = Self.words[word.key.value] { return known }
    let grammar = speech.grammar[token]
    if grammar.contains(.subjectPronoun) { return .subjectPronoun }
    if grammar.contains(.objectPronoun) { return .objectPronoun }
    if grammar.contains(.possessive) { return .possessive }
    if grammar.contains(.determiner) { return .determiner }
    if grammar.contains(.preposition) { return .preposition }
    if grammar.contains(.conjunction) { return .conjunction }
    if grammar.contains(.subordinator) { return .because }
    if grammar.contains(.auxiliary) { return .be }
    if grammar.contains(.time) { return .time }
    if grammar.contains(.adverb) || speech.isManner(token) { return .adverb }
    if let entry = CueLexicon.shared[word.key] { return entry.verb != nil ? .cue : .cueNoun }
    if word.shape != .lower { return .capitalised }
    let text = speech.text
    let last = text.byte(at: word.span.end - 1)
    if word.span.count > 4 {
      if text.endsInG(token), text.byte(at: word.span.end - 2) == UInt8(ascii: "n") { return .ing }
      if text.endsInEd(token) { return .ed }
    }
    return last == UInt8(ascii: "s") ? .plural : .lower
  }
}
