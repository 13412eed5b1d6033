import Testing

@testable import NewsCore

@Suite struct VerbFormsTests {
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
  ])
  func spellsAllForms(lemma: String, expected: String) {
    let forms = VerbForms(
      Substring(lemma), irregular: ["say": ["said"], "write": ["wrote", "written"]],
      progressive: ["lie": ["lying"]])
    let found = [forms.base, forms.present, forms.past, forms.participle, forms.progressive]
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func knowsEveryCueOfTheSpeakerRules() {
    for list in [CueWords.sayingList, CueWords.labellingList, CueWords.intendingList] {
      for word in list.split(whereSeparator: \.isWhitespace) {
        #expect(CueLexicon.shared[FoldedKey(String(word))] != nil, "\(word) has no stance")
      }
    }
  }
}
