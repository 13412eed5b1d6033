import Testing

@testable import NewsCore

@Suite struct VerbFormsTests {
  private func exceptions(_ lines: [String]) -> VerbForms.Exceptions {
    var forms: VerbForms.Exceptions = [:]
    for line in lines {
      let words = line.split(separator: " ")
      forms[FoldedKey(String(words[0]))] = words.dropFirst().map { Array($0.utf8) }
    }
    return forms
  }

  @Test(arguments: [
    ("claim", "claim claims claimed claimed claiming"),
    ("argue", "argue argues argued argued arguing"),
    ("deny", "deny denies denied denied denying"),
    ("say", "say says said said saying"),
    ("admit+", "admit admits admitted admitted admitting"),
    ("stress", "stress stresses stressed stressed stressing"),
    ("write", "write writes wrote written writing"),
    ("agree", "agree agrees agreed agreed agreeing"),
    ("preach", "preach preaches preached preached preaching"),
    ("lie", "lie lies lied lied lying"),
    ("have", "have has haved haved having"),
    ("mesh", "mesh meshes meshed meshed meshing"),
    ("box", "box boxes boxed boxed boxing"),
  ])
  func spellsAllForms(lemma: String, expected: String) {
    let forms = VerbForms(
      Array(lemma.utf8)[...],
      irregular: exceptions(["say said", "write wrote written"]),
      progressive: exceptions(["lie lying"]))
    let found = [forms.base, forms.present, forms.past, forms.participle, forms.progressive]
    #expect(found.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == expected)
  }

  @Test func knowsEveryCueOfTheSpeakerRules() {
    for list in [CueWords.sayingList, CueWords.labellingList, CueWords.intendingList] {
      for word in list.split(whereSeparator: \.isWhitespace) {
        #expect(CueLexicon.shared[FoldedKey(String(word))] != nil, "\(word) has no stance")
      }
    }
  }
}
