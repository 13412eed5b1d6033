/// Reads one line of a corrections file, scalar by scalar: a quotation mark and an accent behind it
/// would be one character.
struct CorrectionLineReader {
  /// Why a line is no correction.
  struct Damage: Error {
    let reason: String
  }

  private var rest: Substring.UnicodeScalarView

  init(_ line: String) {
    rest = line[...].unicodeScalars
  }

  /// What the line says and the comment behind it.
  mutating func line() throws(Damage) -> (statement: CorrectionStatement, note: String) {
    let statement: CorrectionStatement =
      if let story = try story() {
        .story(story)
      } else if let anchored = try anchored() {
        .anchor(anchored)
      } else {
        .name(try correction())
      }
    skipBlanks()
    guard rest.isEmpty || rest.first == "#" else {
      throw Damage(reason: "there is more behind the correction")
    }
    return (statement, String(Substring(rest)))
  }

  /// What is said of stories; nil when the line is about something else.
  private mutating func story() throws(Damage) -> StoryCorrection? {
    var ahead = self
    guard let verb = StoryCorrection.Verb(rawValue: ahead.word()) else { return nil }
    self = ahead
    try expect("story")
    let one = try account()
    try expect(verb.preposition)
    guard let correction = StoryCorrection(verb, one, try account()) else {
      throw Damage(reason: "both sides are the same article")
    }
    return correction
  }

  private mutating func account() throws(Damage) -> StoryCorrection.Account {
    guard let key = ArticleKey(hexadecimal: word()) else {
      throw Damage(reason: "an article such as 3f2a91c4 is missing")
    }
    return StoryCorrection.Account(key, try name())
  }

  /// Which passages are said to correspond; nil when the line is about something else.
  private mutating func anchored() throws(Damage) -> AnchorCorrection? {
    guard skip(AnchorCorrection.verb) else { return nil }
    try expect("passage")
    let one = try passage()
    try expect("to")
    guard let correction = AnchorCorrection(one, try passage()) else {
      throw Damage(reason: "both sides are the same article")
    }
    return correction
  }

  private mutating func passage() throws(Damage) -> AnchorCorrection.Passage {
    let (article, occurrence) = try numberedArticle()
    let words = try name()
    if ProseWords.keys(of: words).isEmpty { throw Damage(reason: "a passage has no words") }
    return AnchorCorrection.Passage(article: article, occurrence: occurrence, words: words)
  }

  private mutating func correction() throws(Damage) -> Correction {
    let verb = try verb()
    let kind = try kind()
    let name = try name()
    let anchor = skip("in") ? try anchor() : nil
    let object = try object(of: verb)
    guard let correction = Correction(verb, kind, name, at: anchor, object) else {
      throw Damage(reason: Self.misfit(verb, anchor))
    }
    return correction
  }

  private static func misfit(_ verb: Correction.Verb, _ anchor: MentionAnchor?) -> String {
    switch (verb, anchor != nil) {
    case (.merge, true), (.rename, true): "\(verb.rawValue) is of a name, not of one mention"
    case (.split, false), (.same, false): "\(verb.rawValue) needs to say which mention"
    default: "it says nothing, as both sides are the same or a name is empty"
    }
  }

  private mutating func verb() throws(Damage) -> Correction.Verb {
    let word = word()
    if let verb = Correction.Verb(rawValue: word) { return verb }
    let verbs =
      (Correction.Verb.allCases.map(\.rawValue)
      + StoryCorrection.Verb.allCases.map(\.rawValue) + [AnchorCorrection.verb])
      .joined(separator: ", ")
    throw Damage(reason: "it begins with none of \(verbs)")
  }

  private mutating func kind() throws(Damage) -> EntityKind {
    let word = word()
    if let kind = EntityKind(rawValue: word) { return kind }
    let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw Damage(reason: "“\(word)” is none of the kinds \(kinds)")
  }

  private mutating func object(of verb: Correction.Verb) throws(Damage) -> Correction.Object {
    if verb == .dismiss { return .nothing }
    try expect(verb.preposition)
    return verb == .retype ? .kind(try kind()) : .name(try name())
  }

  /// An article, and which occurrence of some words in it is meant.
  private mutating func numberedArticle() throws(Damage) -> (ArticleKey, occurrence: Int) {
    let parts = word().split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let article = ArticleKey(hexadecimal: parts[0]),
      let occurrence = Int(parts[1]), occurrence > 0
    else {
      throw Damage(reason: "an article and a number such as 3f2a91c4#2 are missing")
    }
    return (article, occurrence)
  }

  private mutating func anchor() throws(Damage) -> MentionAnchor {
    let (article, occurrence) = try numberedArticle()
    try expect("between")
    let before = try name()
    try expect("and")
    return MentionAnchor(
      article: article, occurrence: occurrence, before: before, after: try name())
  }

  private mutating func expect(_ word: String) throws(Damage) {
    guard skip(word) else { throw Damage(reason: "“\(word)” is missing") }
  }

  private mutating func skip(_ word: String) -> Bool {
    var ahead = self
    guard ahead.word() == word else { return false }
    self = ahead
    return true
  }

  /// What stands before the next blank or quotation mark.
  private mutating func word() -> String {
    skipBlanks()
    let word = rest.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
    rest = rest[word.endIndex...]
    return String(Substring(word))
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == " " || $0 == "\t" }
  }

  // MARK: Names in quotation marks

  private mutating func name() throws(Damage) -> String {
    skipBlanks()
    guard rest.popFirst() == "\"" else { throw Damage(reason: "a quotation mark is missing") }
    var name = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(name)
      case "\\": name.append(try escaped())
      default: name.append(scalar)
      }
    }
    throw Damage(reason: "a quotation mark is missing")
  }

  private mutating func escaped() throws(Damage) -> Unicode.Scalar {
    switch rest.popFirst() {
    case "\"": return "\""
    case "\\": return "\\"
    case "u" where rest.first == "{":
      let digits = rest.dropFirst().prefix { $0 != "}" }
      rest = rest[digits.endIndex...]
      guard rest.popFirst() == "}", digits.count <= 6,
        let value = UInt32(String(Substring(digits)), radix: 16),
        let scalar = Unicode.Scalar(value)
      else { break }
      return scalar
    default: break
    }
    throw Damage(reason: "after \\ comes \\, a quotation mark, or a character such as u{2019}")
  }
}
