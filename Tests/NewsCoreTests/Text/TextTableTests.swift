import TestSupport
import Testing

@testable import NewsCore

@Suite struct TextTableTests {
  @Test func textsHaveTheNumbersOfADictionary() {
    var generator = SeededGenerator(seed: 7)
    var table = TextTable()
    var numbers: [String: Int] = [:]
    for _ in 0..<4_000 {
      let text = String(Int.random(in: 0..<1_500, using: &generator), radix: 3)
      let mark = UInt8.random(in: 0..<3, using: &generator)
      let known = numbers["\(mark) \(text)"]
      #expect(table.known(text, mark: mark) == known)
      let number = table.number(of: text, mark: mark)
      #expect(number == known ?? numbers.count)
      numbers["\(mark) \(text)"] = number
      #expect(table.text(number) == text)
      #expect(table.mark(number) == mark)
    }
    #expect(table.count == numbers.count)
  }

  @Test func noTextIsATextToo() {
    var table = TextTable()
    #expect(table.known("") == nil)
    #expect(table.number(of: "é") == 0)
    #expect(table.number(of: "") == 1)
    #expect(table.number(of: "", mark: 1) == 2)
    #expect(table.text(1) == "")
    #expect(table.known("") == 1)
  }
}
