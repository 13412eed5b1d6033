import TestSupport
import Testing

@testable import NewsCore

/// Datelines that run into the first paragraph are cut off it, and nothing else is.
struct DatelineTests {
  private func dateline(_ text: String) -> Dateline? {
    let source = SourceText(text)
    return DatelineReader.dateline(
      of: LineWordScanner().words(in: source, source.span, limit: 40), in: source)
  }

  /// The rest of a paragraph.
  private static let rest =
    "The owner of the barge said on Monday that nobody had asked him about the rope or the engine."

  @Test(
    arguments: [
      ("⟦Varna:⟧", "Varna", nil), ("⟦VARNA:⟧", "VARNA", nil),
      ("⟦New Varna:⟧", "New Varna", nil),
      ("⟦VARNA, March 3 (Coastwire) —⟧", "VARNA", "Coastwire"),
      ("⟦VARNA (CW) -⟧", "VARNA", "CW"), ("⟦VARNA —⟧", "VARNA", nil), ("⟦VARNA—⟧", "VARNA", nil),
      ("⟦PORT VARNA, D.C. —⟧", "PORT VARNA, D.C.", nil),
      ("⟦Port Varna, Calif. (Coastwire) --⟧", "Port Varna, Calif.", "Coastwire"),
      ("⟦VARNA, Westland —⟧", "VARNA, Westland", nil),
      ("⟦VARNA/OLD LOCK, Aug 5 (Coastwire) -⟧", "VARNA/OLD LOCK", "Coastwire"),
      ("⟦Varna, 3 March (CW) –⟧", "Varna", "CW"), ("⟦VARNA, 3 March, CWNA –⟧", "VARNA", "CWNA"),
      ("⟦Varna —⟧", "Varna", nil), ("⟦(CWN) --⟧", nil, "CWN"),
      ("⟦VARNA, 22 June 2021 —⟧", "VARNA", nil), ("⟦St. Varna, Tuesday —⟧", "St. Varna", nil),
    ] as [(String, String?, String?)])
  func datelines(marked: String, place: String?, agency: String?) {
    let text = MarkedText("\(marked) \(Self.rest)")
    let dateline = dateline(text.text)
    #expect(dateline?.span == text.spans[0])
    #expect(dateline?.place == place)
    #expect(dateline?.agency == agency)
  }

  @Test(arguments: [
    "Warning: \(rest)", "UPDATE: \(rest)", "BREAKING — \(rest)", "Note: \(rest)",
    "The truth: \(rest)", "Petra Olin — whom nobody had asked — said that the rope was short.",
    "Money — or the want of it — sank the barge.", "He said: “\(rest)”", "Varna: a portrait",
    "Varna’s owner said on Monday that nobody had asked him.", "In Varna — \(rest)",
    "Eleven people waited: \(rest)", "Mr Olin: \(rest)",
  ])
  func prose(_ text: String) {
    #expect(dateline(text) == nil)
  }

  @Test func dayOfADateline() {
    let day = CalendarDate(year: 2021, month: 6, day: 22)
    #expect(dateline("VARNA, June 22, 2021 (CW) — \(Self.rest)")?.date == day)
  }
}
