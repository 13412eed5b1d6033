import NewsReader
import Testing

@testable import broadsheet

/// What each style looks like.
struct ThemeTests {
  /// A theme on a terminal.
  struct Setting: Sendable, CustomTestStringConvertible {
    let name: Theme.Name
    let colours: Int
    let hasItalics: Bool

    var theme: Theme { Theme(name, colours: colours, hasItalics: hasItalics) }
    var testDescription: String { "\(name), \(colours) colours, italics \(hasItalics)" }
  }

  static let settings = Theme.Name.allCases.flatMap { name in
    [0, 8, 16, 88, 256, 1 << 24].flatMap { colours in
      [true, false].map { Setting(name: name, colours: colours, hasItalics: $0) }
    }
  }
  private static let names: [Face] = [.person, .organisation, .place, .group, .otherName]

  @Test(arguments: settings) func kindsOfNamesDifferWithoutColour(setting: Setting) {
    let attributes = ([.text] + Self.names).map { setting.theme.look(of: Style($0)).attributes }
    #expect(Set(attributes).count == attributes.count)
  }

  @Test(arguments: settings) func targetAndCurrentStandOut(setting: Setting) {
    for face in Self.names + [.text] {
      let looks = [[], .target, [.target, .current]].map {
        setting.theme.look(of: Style(face, $0))
      }
      #expect(Set(looks).count == 3, "\(face)")
    }
  }

  @Test(arguments: settings) func usesOnlyColoursThatThereAre(setting: Setting) {
    for face in Face.allCases {
      for modifiers in UInt8(0)..<64 {
        let look = setting.theme.look(of: Style(face, Style.Modifiers(rawValue: modifiers)))
        let limit = setting.name == .plain ? 0 : setting.colours
        for colour in [look.foreground, look.background] {
          #expect(colour == Look.ownColour || (0..<limit).contains(Int(colour)))
        }
      }
    }
  }

  @Test(arguments: [8, 16]) func followsTheTerminalsPaletteWithFewColours(colours: Int) {
    for name in Theme.Name.allCases {
      let theme = Theme(name, colours: colours, hasItalics: true)
      for face in Face.allCases {
        let look = theme.look(of: Style(face))
        #expect(look.background == Look.ownColour)
        #expect(look.foreground < 8)
      }
    }
  }

  @Test func slantsOnlyWhereTheTerminalCan() {
    let place = Style(.place)
    #expect(Theme(.plain, colours: 0, hasItalics: true).look(of: place).attributes == [.italic])
    #expect(Theme(.plain, colours: 0, hasItalics: false).look(of: place).attributes == [.dim])
  }

  @Test(
    arguments: [
      (.light, ["NO_COLOR": "1"], .light),
      (nil, ["NO_COLOR": "1", "COLORFGBG": "0;15"], .plain),
      (nil, ["NO_COLOR": "", "COLORFGBG": "0;15"], .light),
      (nil, ["COLORFGBG": "15;0"], .dark), (nil, ["COLORFGBG": "0;default;7"], .light),
      (nil, ["COLORFGBG": "nonsense"], .dark), (nil, [:], .dark),
    ] as [(Theme.Name?, [String: String], Theme.Name)])
  func isChosen(asked: Theme.Name?, environment: [String: String], expected: Theme.Name) {
    #expect(ThemeChoice.name(asked: asked) { environment[$0] } == expected)
  }
}
