import Testing

@testable import NewsCore

/// By which words a reader sees what values of several accounts are of.
@Suite struct ValueNamerTests {
  @Test(
    arguments: [
      // What is counted says it.
      (["The storm injured 14 sailors.", "The storm injured 17 sailors."], ["sailors"]),
      (["Some 212 passengers were saved.", "All 212 people were saved."], ["passengers, people"]),
      // Where that says little, the nearest word in common is added.
      (
        [
          "The storm broke the lighthouse and injured 14 people.",
          "In the lighthouse, which the storm broke, it injured about 17 people.",
        ],
        ["people: injured"]
      ),
      // Else the words that both sentences have beside the values, the rarest and nearest first; no
      // days, no numbers. Where there are none the words around the first value.
      (
        [
          "On Monday the harbour lighthouse, about 60 metres tall, toppled onto the breakwater.",
          "The lighthouse, which is 61 metres tall, toppled onto the old breakwater on Monday.",
        ],
        ["On Monday the harbour lighthouse", "lighthouse, tall, toppled"]
      ),
      (
        [
          "The lighthouse toppled onto the breakwater on Monday.",
          "The lighthouse toppled onto the breakwater on Tuesday.",
        ],
        ["day: breakwater, lighthouse, toppled"]
      ),
      // Who did something on a day does not say what.
      (
        [
          "Ada Holm quit on Monday after a long quarrel over the keys of the lighthouse.",
          "A long quarrel over the keys of the lighthouse came to its end when Ada Holm left on Monday.",
        ],
        ["Holm quit on Monday after a long"]
      ),
      // An age is somebody's.
      (
        [
          "The keeper was named as Ada Holm, 41, who lived in the lighthouse.",
          "The keeper, Ada Holm, 42, lived in the lighthouse.",
        ],
        ["age of Ada Holm"]
      ),
      (
        [
          "“Nobody had oiled the lamp for weeks,” said Ada Holm.",
          "“Nobody had oiled the lamp for weeks,” said Olaf Brandt.",
        ],
        ["who said “Nobody had oiled the lamp for weeks,”"]
      ),
    ])
  func aValueIsNamed(_ texts: [String], _ names: [String]) throws {
    #expect(try AccountSketch(texts).comparison.differences.map(\.what) == names)
  }
}
