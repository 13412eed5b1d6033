import Testing

@testable import NewsCore

/// Which names are looked at when it is asked what a name may be short for.
struct PersonNameRelationTests {
  private static let words = ["ada", "a", "bill", "william", "marsh", "m", "xi", "kim", "bin"]

  private static var names: [PersonName] {
    let pairs = words.flatMap { one in words.map { [one, $0] } }
    let triples = pairs.flatMap { pair in words.map { pair + [$0] } }
    let all = words.map { [$0] } + pairs + triples
    return all.flatMap { parts in
      [false, true].map { PersonName(parts: parts, suffix: nil, isBare: $0) }
    }
  }

  /// Whoever has only the given name in common with a name is looked at for few names.
  @Test func onlyOneWordAndInitialsStandForNamesOfOtherFamilies() {
    let names = Self.names
    for name in names where !name.mayStandForGivenName {
      for full in names where full.first == name.first && !full.isBare {
        let isMetOtherwise =
          full.last == name.last || full.first == name.last || full.last == name.first
        #expect(isMetOtherwise || name.relation(to: full) == nil, "\(name.parts) \(full.parts)")
      }
    }
  }
}
