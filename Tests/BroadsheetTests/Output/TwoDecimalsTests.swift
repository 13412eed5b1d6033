import Foundation
import TestSupport
import Testing

@testable import broadsheet

/// Figures are rounded as other scorers round them.
struct TwoDecimalsTests {
  @Test(arguments: [
    (0.0, "0.00"), (100, "100.00"), (66.66666, "66.67"), (0.005, "0.01"), (9.999, "10.00"),
    // In the middle exactly, then a little below and above it.
    (3.125, "3.12"), (9.375, "9.38"), (57.145, "57.15"), (1.005, "1.00"), (2.675, "2.67"),
  ])
  func isRounded(value: Double, expected: String) {
    #expect(TwoDecimals.text(value) == expected)
  }

  @Test func agreesWithPrintf() {
    var generator = SeededGenerator(seed: 7)
    var values = (0...3200).map { Double($0) / 32 }
    values += (0...2000).map { Double($0) / 200 }
    values += (0..<3000).map { _ in Double.random(in: 0...100, using: &generator) }
    let differing = values.filter { TwoDecimals.text($0) != String(format: "%.2f", $0) }
    #expect(differing == [])
  }
}
