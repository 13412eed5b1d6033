import NewsCore
import TestSupport
import Testing

/// Whole articles through the analyzer, names found by it.
@Suite struct QuotedArticleTests {
  @Test func attributesTheQuotationsOfABritishReport() {
    let found = attributions(
      """
      Leeds: The mayor-elect said on Tuesday she would not meet the harbour's owners. Nina Park
      described herself as a ‘friend of the sailors’ when asked about the strike. Asked about the
      owners’ offer, she called it ‘a bad joke’.

      Asked about her rival, Park simply replied, ‘No’. Omar Reyes, who ran against her, said the
      crews’ pay was ‘non-negotiable’.
      """)
    #expect(
      found == [
        "friend of the sailors | Nina Park", "a bad joke | Nina Park", "No | Park",
        "non-negotiable | Omar Reyes",
      ])
  }

  @Test func attributesTheQuotationsOfAnAmericanReport() {
    let found = attributions(
      """
      “We closed the port at noon,” Nina Park said in her first press conference. “Nobody was hurt.”

      “This will cost us a year,” said Omar Reyes, the port's former top engineer, in comments to a
      local paper.

      “The crews did well,” said Reyes, a retired captain.

      Park told reporters that the work “is going faster and faster. The cranes are back.”
      """)
    #expect(
      found == [
        "We closed the port at noon, | Nina Park", "Nobody was hurt. | Nina Park",
        "This will cost us a year, | Omar Reyes", "The crews did well, | Reyes",
        "is going faster and faster. The cranes are back. | Park",
      ])
  }

  private func attributions(_ text: String) -> [String] {
    let document = Analyzer().document(from: .paragraphs(text))
    return document.quotations.filter { $0.kind != .indirect }.map { quotation in
      let name = quotation.speaker?.mention.map { document.text[document.mentions[$0].span] }
      return "\(document.text[quotation.span]) | \(name ?? "nobody")"
    }
  }
}
