import CNcurses
import Testing

@testable import broadsheet

/// Clusters as ncurses takes them.
struct GlyphTests {
  init() {
    curses_use_utf8()
  }

  /// What is left of a cluster, glyphs apart by bars.
  private func shown(_ cluster: String, _ width: Int) -> String {
    Glyph.glyphs(of: cluster, width: width).map { glyph in
      let scalars = glyph.scalars
      return [scalars.0, scalars.1, scalars.2, scalars.3, scalars.4].filter { $0 != 0 }
        .compactMap(Unicode.Scalar.init).map { String($0) }.joined()
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ("a", 1, "a"), ("é", 1, "é"), ("中", 2, "中"), ("e\u{301}", 1, "e\u{301}"),
    // A family joined to one picture: only its first member, in two columns.
    ("👨\u{200D}👩\u{200D}👧", 2, "👨"), ("👍🏽", 2, "👍"),
    // A flag is two letters, which the terminal joins.
    ("🇮🇷", 2, "🇮|🇷"),
    // A heart that wants to be wide: narrow and a blank, on every terminal.
    ("❤\u{FE0F}", 2, "❤| "), ("1\u{FE0F}\u{20E3}", 2, "1\u{20E3}| "),
    // More combining marks than ncurses holds.
    ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", 1, "a\u{300}\u{301}\u{302}\u{303}"),
    // Nothing that could stand alone.
    ("\u{301}", 1, "\u{FFFD}"), ("中", 1, "\u{FFFD}"), ("\u{7}", 1, "\u{FFFD}"), ("a", 2, "a| "),
  ])
  func fits(cluster: String, width: Int, expected: String) {
    #expect(shown(cluster, width).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func alwaysFillsItsColumns() {
    let scalars: [UInt32] = [
      0x41, 0x301, 0x200D, 0xFE0F, 0x1F468, 0x1F3FD, 0x4E2D, 0x1F1E6, 0x0E33, 0xAC00, 0x1100, 0x7,
      0xE0041,
    ]
    for first in scalars {
      for second in scalars {
        for third in scalars {
          let cluster = String(
            String.UnicodeScalarView([first, second, third].compactMap(Unicode.Scalar.init)))
          for width in 1...2 {
            let glyphs = Glyph.glyphs(of: cluster, width: width)
            #expect(glyphs.map(\.width).reduce(0, +) == width)
            for glyph in glyphs {
              #expect(Int(curses_width(glyph.scalars.0)) == glyph.width)
              #expect(curses_width(glyph.scalars.1) == 0 || glyph.scalars.1 == 0)
            }
          }
        }
      }
    }
  }
}
