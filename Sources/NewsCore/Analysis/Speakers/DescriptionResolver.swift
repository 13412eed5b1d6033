/// Decides for whom a description such as `the senator` or `the Republican nominee` stands: the one
/// whom the article gives that office or role in so many words.
struct DescriptionResolver {
  private let speech: SpeechText
  private let reader: SpeakerKindReader
  private let scene: SpeechScene
  /// By the noun of a role those who have it.
  private var roles: [FoldedKey: [Role]] = [:]

  /// A role that the text gives to somebody.
  private struct Role {
    let identity: FoldedKey
    let mention: Int
    /// The words before the noun.
    let modifiers: [FoldedKey]
  }

  init(scene: SpeechScene) {
    self.scene = scene
    speech = scene.speech
    reader = SpeakerKindReader(speech: speech)
    for mention in speech.mentions.indices {
      switch speech.mentions[mention].kind {
      case .person: readRoles(ofPerson: mention)
      case .organisation: readRoles(ofBody: mention)
      default: break
      }
    }
  }

  /// The mention for which a description stands; nil when it names nobody or several may be meant.
  func mention(of phrase: NounPhrase) -> Int? {
    let first = phrase.tokens.lowerBound
    guard phrase.head == .description, Self.definite.contains(speech.text.tokens[first].key),
      let head = reader.head(of: phrase.tokens), head + 1 == phrase.tokens.upperBound,
      let known = roles[speech.text.tokens[head].key]
    else { return nil }
    let modifiers = first + 1..<head
    var fitting: Role?
    for role in known where speech.tokens(of: role.mention).lowerBound < first {
      let fits = modifiers.allSatisfy { token in
        !speech.text.isWord(token) || role.modifiers.contains(speech.text.tokens[token].key)
      }
      guard fits else { continue }
      if let other = fitting, other.identity != role.identity { return nil }
      fitting = role
    }
    return fitting?.mention
  }

  // MARK: - Roles

  private mutating func readRoles(ofPerson mention: Int) {
    let tokens = speech.tokens(of: mention)
    guard speech.depth[tokens.lowerBound] == 0, !speech.isPossessive(mention) else { return }
    var first = tokens.lowerBound
    while first > 0, tokens.lowerBound - first < 6, isRoleWord(first - 1) { first -= 1 }
    if first < tokens.lowerBound { add(first..<tokens.lowerBound, mention) }
    let start = tokens.lowerBound
    let next = tokens.upperBound
    if start > 2, speech.isComma(start - 1), next < speech.text.tokens.count, speech.isComma(next) {
      // `The mayor, Nina Park,`
      first = start - 1
      while first > 0, start - first < 8,
        isRoleWord(first - 1) || speech.has(first - 1, .determiner)
      {
        first -= 1
      }
      if first < start - 1, speech.has(first, .determiner) { add(first..<start - 1, mention) }
    }
    // `Nina Park, the mayor of Leeds,` and `Nina Park is the mayor of Leeds`
    guard next + 2 < speech.text.tokens.count else { return }
    if speech.isComma(next) || Self.being.contains(speech.text.tokens[next].key) {
      var end = next + 1
      while end < speech.text.tokens.count, end - next < 9,
        isRoleWord(end) || speech.has(end, .determiner) && end == next + 1
      {
        end += 1
      }
      if end > next + 1 { add(next + 1..<end, mention) }
    }
  }

  /// A body is known by the last word of its name: the Harbour Committee is `the committee`.
  private mutating func readRoles(ofBody mention: Int) {
    let tokens = speech.tokens(of: mention)
    guard tokens.count > 1 else { return }
    add(tokens, mention)
  }

  private func isRoleWord(_ token: Int) -> Bool {
    speech.text.isWord(token) && !speech.has(token, .closed) && speech.mention(at: token) == nil
      && speech.depth[token] == 0
  }

  private mutating func add(_ tokens: Range<Int>, _ mention: Int) {
    guard let head = tokens.last(where: { speech.text.isWord($0) }), isRole(head, of: mention)
    else {
      return
    }
    let modifiers = tokens.filter { $0 < head }.map { speech.text.tokens[$0].key }
    let role = Role(
      identity: scene.identity(of: mention), mention: mention, modifiers: modifiers)
    roles[speech.text.tokens[head].key, default: []].append(role)
  }

  /// Whether a noun is an office or a task, of a person, or a kind of body.
  private func isRole(_ head: Int, of mention: Int) -> Bool {
    let key = speech.text.tokens[head].key
    guard speech.mentions[mention].kind == .person else { return SourceWords.bodies.contains(key) }
    return SourceWords.offices.contains(key) || SourceWords.anonymous.contains(key)
      || !WordClasses.shared[key].isDisjoint(with: [.office, .occupation, .rank])
  }

  private static let definite = WordSet("the this that")
  private static let being = WordSet("is was became remains")
}
