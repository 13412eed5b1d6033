import TestSupport
import Testing

@testable import NewsCore

@Suite struct StanceTests {
  @Test(arguments: [
    ("“We won,” Nina Park said.", Stance.statement), ("“We won,” Nina Park claimed.", .claim),
    ("“We won,” Nina Park admitted.", .admission), ("“Never,” Nina Park vowed.", .promise),
    ("“Did we win?” Nina Park asked.", .question), ("“It may fall,” Nina Park warned.", .warning),
    ("Nina Park denounced the plan as “a disgrace”.", .criticism),
    ("Nina Park praised the plan as “a gift”.", .praise),
    ("“We won,” according to Nina Park.", .statement), ("Nina Park: “We won.”", .statement),
  ])
  func isThatOfTheCue(text: String, stance: Stance) {
    let document = Analyzer().document(from: .paragraphs(text))
    #expect(document.quotations.map(\.stance) == [stance])
  }

  @Test func isNoneWithoutACue() {
    let document = Analyzer().document(from: .paragraphs("“We won.”"))
    #expect(document.quotations.map(\.stance) == [nil])
  }
}
