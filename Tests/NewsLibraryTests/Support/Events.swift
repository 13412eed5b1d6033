import TestSupport

/// Accounts of invented events: those of one event have most of their rare words in common.
struct Events {
  private static let syllables = [
    "bar", "kel", "tor", "min", "ver", "dol", "sta", "rik", "lon", "fen",
  ]

  private let words: [[String]]
  private var generator: SeededGenerator

  init(seed: UInt64, count: Int) {
    var generator = SeededGenerator(seed: seed)
    words = (0..<count).map { _ in
      (0..<24).map { _ in
        (0..<4).map { _ in Self.syllables.randomElement(using: &generator) ?? "" }.joined()
      }
    }
    self.generator = generator
  }

  /// An account of an event, with the day of publication where there is one.
  mutating func account(of event: Int, published: String? = nil) -> String {
    let words = words[event].shuffled(using: &generator).prefix(17)
    let date = published.map { "\($0)\n\n" } ?? ""
    return "News\n\n\(date)The \(words.joined(separator: " and the "))."
  }
}
