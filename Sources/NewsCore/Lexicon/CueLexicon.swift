/// All cue words in all their forms, one look-up for each token.
struct CueLexicon: Sendable {
  static let shared = CueLexicon()

  private var table = KeyTable<CueEntry>(capacity: 5000, blank: CueEntry())

  /// What the word with this key can be as a cue; nil for words that are none.
  @inline(__always)
  subscript(key: FoldedKey) -> CueEntry? { table[key.value] }

  /// What a cue says of the words it stands with; words and marks that say nothing of them, such
  /// as a colon, state them.
  func stance(of key: FoldedKey) -> Stance {
    self[key].flatMap { ($0.verb ?? $0.noun ?? $0.adjective)?.stance } ?? .statement
  }

  private init() {
    let irregular = Self.byLemma(CueVerbs.irregular)
    let spelled = Self.byLemma(CueVerbs.participles)
    for (family, list) in CueVerbs.families {
      let bytes = Array(list.utf8)
      ListedWords.forEach(in: bytes.span, partedBy: ListedWords.isSpace) { lemma in
        let forms = VerbForms(bytes[lemma], irregular: irregular, progressive: spelled)
        add(forms.base, .base, family)
        add(forms.present, .present, family)
        add(forms.progressive, .progressive, family)
        add(forms.past, .past, family)
        add(forms.participle, .participle, family)
      }
    }
    for (family, list) in CueNouns.families {
      for key in ListedWords.keys(in: list) {
        table.update(key.value) { if $0.noun == nil { $0.noun = family } }
      }
    }
    for (family, list) in CueNouns.adjectives {
      for key in ListedWords.keys(in: list) {
        table.update(key.value) { if $0.adjective == nil { $0.adjective = family } }
      }
    }
  }

  /// Of two families of one verb the first counts, of two forms that are spelled alike the first.
  private mutating func add(_ word: [UInt8], _ form: CueEntry.Form, _ family: CueClass) {
    table.update(FoldedKey(word.span).value) {
      guard $0.verb == nil else { return }
      $0.verb = family
      $0.form = form
    }
  }

  /// - Parameter lines: a verb and its forms in each.
  private static func byLemma(_ lines: [String]) -> VerbForms.Exceptions {
    var forms: VerbForms.Exceptions = [:]
    for line in lines {
      let words = Array(line.utf8).split(separator: 0x20).map(Array.init)
      let verb = words[0]
      forms[FoldedKey(verb.span)] = Array(words.dropFirst())
    }
    return forms
  }
}
