import NewsCore
import Testing

/// Tags for tokens given from outside.
@Suite struct NameTaggerTests {
  @Test func tagsEveryToken() {
    let tags = NameTagger().tags(for: [
      ["French", "President", "Anna", "Lefevre", "'s", "visit", "to", "Iran"],
      [],
      ["The", "World", "Bank", "lent", "5", "million", "."],
    ])
    #expect(
      tags == [
        ["B-MISC", "O", "B-PER", "I-PER", "O", "O", "O", "B-LOC"], [],
        ["O", "B-ORG", "I-ORG", "O", "O", "O", "O"],
      ])
  }

  @Test func joinsHyphensThatStandApart() {
    let tags = NameTagger().tags(for: [["said", "Karim", "Amir", "-", "Hosseini", "."]])
    #expect(tags == [["O", "B-PER", "I-PER", "I-PER", "I-PER", "O"]])
  }

  @Test func takesOddTokensAsTheyCome() {
    let tokens = [["", "…", "\u{200B}", "A", "-", "Ω", "'", "😀"]]
    #expect(NameTagger().tags(for: tokens).map(\.count) == [8])
  }
}
