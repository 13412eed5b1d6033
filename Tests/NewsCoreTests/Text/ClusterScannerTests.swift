import NewsCore
import TestSupport
import Testing

/// What each kind of character becomes on the screen.
@Suite struct ClusterScannerTests {
  private static let hidden: [UInt32] = [
    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200B, 0x200C, 0x200D,
    0x200E, 0x200F, 0x2060, 0x2061, 0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0x034F, 0x115F,
    0x1160, 0x3164, 0xFFA0, 0xFE0F, 0xFE00, 0xE0100, 0xE0001, 0xE0041, 0xE007F, 0x1D173, 0xFFFE,
    0x10FFFF, 0xE000, 0xF8FF, 0x0378, 0x061C, 0x180E,
  ]

  /// The clusters of a text as `shown/width`, markers in brackets.
  private func clusters(_ text: String) -> [String] {
    ClusterScanner(SourceText(text)).map { cluster in
      switch cluster.kind {
      case .text: "\(cluster.shown)/\(cluster.width)"
      case .marker: "[\(cluster.shown)]/\(cluster.width)"
      case .tab: "tab"
      case .newline: "newline"
      }
    }
  }

  @Test(arguments: [
    ("ab", ["a/1", "b/1"]),
    ("’é–", ["’/1", "é/1", "–/1"]),
    ("e\u{301}x", ["e\u{301}/1", "x/1"]),
    ("中한ﾊＡ", ["中/2", "한/2", "ﾊ/1", "Ａ/2"]),
    ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}/2"]),
    ("का", ["क/1", "\u{93E}/1"]),
    ("…±§", ["…/1", "±/1", "§/1"]),
  ])
  func letters(text: String, expected: [String]) {
    #expect(clusters(text) == expected)
  }

  @Test(arguments: [
    ("a\nb", ["a/1", "newline", "b/1"]),
    ("a\r\nb\rc\r", ["a/1", "newline", "b/1", "newline", "c/1", "newline"]),
    ("\tx", ["tab", "x/1"]),
    ("\u{0}\u{1B}\u{8}\u{7F}", ["[␀]/1", "[␛]/1", "[␈]/1", "[␡]/1"]),
    ("\u{85}\u{9B}", ["[▯]/1", "[▯]/1"]),
  ])
  func controls(text: String, expected: [String]) {
    #expect(clusters(text) == expected)
  }

  @Test(arguments: Self.hidden)
  func hiddenBetweenLatinLetters(scalar: UInt32) throws {
    let hidden = String(try #require(Unicode.Scalar(scalar)))
    // U+FE00 asks for a variant of the character before.
    if scalar != 0xFE00 {
      #expect(clusters("a" + hidden + "b") == ["a/1", "[▯]/1", "b/1"])
    }
    #expect(clusters("\n" + hidden) == ["newline", "[▯]/1"])
  }

  @Test(arguments: [
    ("👍🏽!", ["👍/2", "!/1"]),
    ("👨\u{200D}👩\u{200D}👧x", ["👨/2", "x/1"]),
    ("🏳\u{FE0F}\u{200D}🌈", ["🏳/1"]),
    ("❤\u{FE0F}a", ["❤/1", "a/1"]),
    ("⌚\u{FE0E}", ["⌚/2"]),
    ("1\u{FE0F}\u{20E3}", ["1\u{20E3}/1"]),
    ("🇮🇷🇺🇸", ["🇮🇷/2", "🇺🇸/2"]),
    ("🇮x", ["[I]/1", "x/1"]),
    ("👍\u{200D}a", ["👍/2", "[▯]/1", "a/1"]),
    ("👍\u{FE0F}\u{FE0F}", ["👍/2", "[▯]/1"]),
  ])
  func emoji(text: String, expected: [String]) {
    #expect(clusters(text) == expected)
  }

  @Test func tagsOnlyInTheFlagOfARegion() {
    let scotland = "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"
    #expect(clusters(scotland + ".") == ["🏴/2", "./1"])
    #expect(clusters("🏴\u{E0068}\u{E0069}") == ["🏴/2", "[▯]/1", "[▯]/1"])
    #expect(clusters("👍\u{E0068}\u{E007F}") == ["👍/2", "[▯]/1", "[▯]/1"])
  }

  @Test func joinersStayWhereAScriptNeedsThem() {
    #expect(clusters("می\u{200C}خ") == ["م/1", "ی\u{200C}/1", "خ/1"])
    #expect(clusters("क\u{94D}\u{200D}ष") == ["क\u{94D}\u{200D}/1", "ष/1"])
    #expect(clusters("Kr\u{200D}e") == ["K/1", "r/1", "[▯]/1", "e/1"])
  }

  @Test func directionMarksAreExpectedBesideRightToLeftText() {
    #expect(clusters("שלום!\u{200E} a").filter { $0.hasPrefix("[") } == [])
    #expect(clusters("\u{200F}ש") == ["ש/1"])
    #expect(clusters("abcde\u{200E}fghij").filter { $0.hasPrefix("[") } == ["[▯]/1"])
  }

  @Test func softHyphens() {
    #expect(clusters("par\u{AD}lia") == ["p/1", "a/1", "r/1", "l/1", "i/1", "a/1"])
    #expect(clusters("a\u{AD}\u{AD}b") == ["a/1", "[▯]/1", "[▯]/1", "b/1"])
    #expect(clusters("a\u{AD} b") == ["a/1", "[▯]/1", " /1", "b/1"])
  }

  @Test func atMostFourMarks() {
    let marks = "\u{300}\u{301}\u{302}\u{303}"
    #expect(clusters("e" + marks + "\u{304}\u{305}f") == ["e\(marks)/1", "f/1"])
    #expect(clusters("\n\u{301}") == ["newline", "\u{25CC}\u{301}/1"])
  }

  @Test func undecodableBytesAreMarked() {
    let text = SourceText(repairing: [0x61, 0xFF, 0x62])
    #expect(ClusterScanner(text).map(\.kind) == [.text, .marker, .text])
  }

  @Test func aSpanIsWalkedAlone() {
    let text = SourceText("one two three")
    let shown = ClusterScanner(text, in: TextSpan(4, 7)).map(\.shown)
    #expect(shown == ["t", "w", "o"])
  }
}
