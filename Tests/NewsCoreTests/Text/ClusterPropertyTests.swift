import NewsCore
import TestSupport
import Testing

/// What holds for every text, over seeded random scalars and a sample of each region of Unicode.
@Suite struct ClusterPropertyTests {
  /// Scalars that meet each other badly.
  private static let awkward: [UInt32] = [
    0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x31, 0x41, 0x7F, 0x85, 0x9B, 0xAD, 0xE9, 0x301, 0x20E3,
    0x5D0, 0x627, 0x6CC, 0x915, 0x94D, 0x1100, 0x1161, 0x11A8, 0x180B, 0x1820, 0x200B, 0x200C,
    0x200D, 0x200E, 0x200F, 0x2019, 0x2028, 0x202E, 0x2066, 0x2764, 0x4E2D, 0xE000, 0xFE00, 0xFE0E,
    0xFE0F, 0xFEFF, 0xFFFD, 0xFFFE, 0x1F1EE, 0x1F1F7, 0x1F3F4, 0x1F3FD, 0x1F468, 0x1F469, 0xE0062,
    0xE0067, 0xE007F, 0xE0100, 0x10FFFF,
  ]

  private func randomText(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let value =
        Int.random(in: 0..<10, using: &generator) < 8
        ? Self.awkward.randomElement(using: &generator) ?? 0x20
        : UInt32.random(in: 0...0x10FFFF, using: &generator)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Whether a scalar may reach a terminal: never what steers it or has no picture.
  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned:
      // The table may know a younger Unicode than the standard library.
      scalar.value < 0x40000 && !scalar.properties.isNoncharacterCodePoint
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
    case .format:
      scalar.value == 0x200C || scalar.value == 0x200D
        || (0x600...0x8E2).contains(scalar.value) && scalar.value != 0x61C
        || (0x110BD...0x110CD).contains(scalar.value) || (0x13430...0x1343F).contains(scalar.value)
    default: true
    }
  }

  @Test(arguments: 0..<400)
  func clustersCoverTheTextAndAreSafe(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = SourceText(randomText(&generator))
    var end = 0
    for cluster in ClusterScanner(text) {
      #expect(cluster.span.start == end)
      #expect(!cluster.span.isEmpty)
      end = cluster.span.end
      #expect(cluster.width == 1 || cluster.width == 2)
      #expect(cluster.shown.unicodeScalars.allSatisfy(isSafe), "\(cluster)")
      #expect(cluster.shown.unicodeScalars.count <= 6)
    }
    #expect(end == text.count)
  }

  @Test(arguments: 0..<400)
  func linesAreSafeAndSanitisingTwiceChangesNothing(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = randomText(&generator)
    let line = Sanitizer.line(text)
    #expect(
      line.unicodeScalars.allSatisfy { scalar in
        isSafe(scalar) || (0xE0030...0xE007F).contains(scalar.value)
      }, "\(line.unicodeScalars.map(\.value))")
    #expect(Sanitizer.line(line) == line)
    let lines = Sanitizer.text(text)
    #expect(Sanitizer.text(lines) == lines)
  }

  @Test func everyScalarAloneTakesTheCellsItsPropertiesSay() {
    var scalars = Array(UInt32(0)...0x33FF)
    scalars += stride(from: 0x3400, through: 0x10FFFF, by: 13)
    scalars += Array(0xFB00...0xFFFF) + Array(0x1F000...0x1FAFF)
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clusters = Array(ClusterScanner(SourceText(String(scalar))))
      guard clusters.count == 1, let cluster = clusters.first else {
        Issue.record("U+\(String(value, radix: 16)) is \(clusters.count) clusters")
        continue
      }
      let properties = scalar.properties
      guard cluster.kind == .text else { continue }
      if properties.isEmojiPresentation || properties.isIdeographic {
        #expect(cluster.width == 2, "U+\(String(value, radix: 16))")
      } else if properties.generalCategory == .nonspacingMark {
        #expect(cluster.width == 1 && cluster.shown.unicodeScalars.first == "\u{25CC}")
      } else if properties.isCased && !(0xFF01...0xFF60).contains(value) {
        #expect(cluster.width == 1, "U+\(String(value, radix: 16))")
      }
    }
  }
}
