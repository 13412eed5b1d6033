import Testing

@testable import NewsCore

struct VerbStemTests {
  private func stem(_ word: String) -> VerbStem { VerbStem(word.unicodeScalars.map(\.value)) }

  @Test(arguments: [
    "say says said saying", "tell tells told telling", "deny denies denied denying",
    "write writes wrote written writing", "admit admits admitted admitting",
    "argue argues argued arguing", "agree agrees agreed agreeing",
    "stress stresses stressed stressing", "reply replies replied replying",
    "call calls called calling", "quip quips quipped quipping",
    "promise promises promised promising",
    "vow vows vowed vowing", "speak speaks spoke spoken speaking", "warn warns warned warning",
    "confess confesses confessed confessing", "insist insists insisted insisting",
    "cry cries cried crying", "plead pleads pleaded pled pleading", "tweet tweets tweeted tweeting",
    "refer refers referred referring", "free frees freed freeing",
  ])
  func allFormsOfAVerbHaveOneStem(forms: String) {
    let stems = forms.split(separator: " ").map { stem(String($0)) }
    #expect(Set(stems).count == 1)
  }

  @Test(arguments: [
    ("say", "see"), ("deny", "dent"), ("claim", "call"), ("bring", "br"),
    ("warn", "war"), ("tell", "tear"),
  ])
  func otherVerbsHaveOthers(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }
}
