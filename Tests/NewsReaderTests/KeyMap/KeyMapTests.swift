import TestSupport
import Testing

@testable import NewsReader

@Suite struct KeyMapTests {
  private static let tables = [
    KeyMap.reading, [KeyMap.list, KeyMap.views, KeyMap.correcting], [KeyMap.reviewing],
    [KeyMap.splitting], [KeyMap.prompt],
  ]

  @Test(arguments: tables)
  func everySequenceReachesItsOwnAction(sections: [KeySection]) {
    for binding in sections.flatMap(\.bindings) {
      for sequence in binding.sequences {
        let keys = sequence + (binding.takesLetter ? [.character("a")] : [])
        #expect(
          KeyMap.match(keys, in: sections)
            == .action(binding.action, letter: binding.takesLetter ? "a" : nil), "\(binding.keys)")
        for length in 1..<max(1, keys.count) {
          #expect(KeyMap.match(Array(keys.prefix(length)), in: sections) == .prefix)
        }
      }
    }
  }

  @Test func digitsAreLeftForCounts() {
    for digit in "123456789" {
      #expect(KeyMap.match([.character(digit)], in: KeyMap.reading) == .nothing)
    }
  }

  @Test func nothingDependsOnKeysThatTerminalsConfuse() {
    let keys = KeyMap.all.flatMap(\.bindings).flatMap(\.sequences).flatMap(\.self)
    for letter: Character in ["i", "m", "h", "j", "["] {
      #expect(!keys.contains(.control(letter)))
    }
  }

  @Test func theHelpTextNamesEveryKeyOnce() {
    let lines = KeyMap.helpText.split(separator: "\n")
    for binding in KeyMap.all.flatMap(\.bindings) {
      #expect(
        lines.contains { $0.hasPrefix("  \(binding.keys)  ") && $0.hasSuffix("  \(binding.help)") },
        "\(binding.keys)")
    }
    #expect(lines.contains { $0.hasPrefix("  gi  F3  ") })
    #expect(lines.contains { $0.hasPrefix("  m letter  ") })
  }
}
