import NewsReader

/// The colours of a theme, by number: 256 colours have fixed tones, 16 and 8 follow the terminal's
/// palette.
struct Palette: Sendable {
  /// Colours that belong together.
  struct Pair: Sendable {
    let foreground: Int16
    let background: Int16
  }

  private enum Tones {
    case none, fewDark, fewLight, manyDark, manyLight
  }

  private let tones: Tones

  init(_ theme: Theme.Name, colours: Int) {
    tones =
      switch (theme, colours) {
      case (.plain, _), (_, ..<8): .none
      case (.dark, ..<256): .fewDark
      case (.light, ..<256): .fewLight
      case (.dark, _): .manyDark
      case (.light, _): .manyLight
      }
  }

  var isColoured: Bool { tones != .none }

  /// Whether there are backgrounds close to the terminal's own, for header lines and the like.
  var hasSurfaces: Bool { tones == .manyDark || tones == .manyLight }

  /// Whether what recedes is dimmed; else a grey does it.
  var dimsFaint: Bool { !hasSurfaces }

  /// The background of the line the cursor is on.
  var cursorLine: Int16 { tone(few: Look.ownColour, dark: 235, light: 255) }

  /// The target, wherever it occurs.
  var target: Pair? {
    switch tones {
    case .manyDark: Pair(foreground: 234, background: 180)
    case .manyLight: Pair(foreground: 16, background: 223)
    default: nil
    }
  }

  /// The occurrence of the target that the cursor is on.
  var current: Pair? {
    switch tones {
    case .manyDark: Pair(foreground: 16, background: 214)
    case .manyLight: Pair(foreground: 16, background: 214)
    default: nil
    }
  }

  /// A hit of the search being typed.
  var hit: Pair? {
    switch tones {
    case .manyDark: Pair(foreground: 231, background: 60)
    case .manyLight: Pair(foreground: 16, background: 189)
    default: nil
    }
  }

  func foreground(of face: Face) -> Int16 {
    switch face {
    case .person: tone(fewDark: 3, fewLight: 4, dark: 222, light: 94)
    case .organisation: tone(fewDark: 6, fewLight: 1, dark: 117, light: 25)
    case .place: tone(few: 2, dark: 150, light: 28)
    case .group: tone(few: 5, dark: 182, light: 90)
    case .otherName: tone(few: Look.ownColour, dark: 180, light: 58)
    case .quotationBar: tone(fewDark: 6, fewLight: 4, dark: 73, light: 30)
    case .secondQuotationBar: tone(few: 5, dark: 175, light: 127)
    case .thirdQuotationBar: tone(few: 2, dark: 107, light: 64)
    case .fourthQuotationBar: tone(fewDark: 3, fewLight: 1, dark: 173, light: 130)
    case .difference: tone(few: 3, dark: 214, light: 130)
    case .faint: tone(few: Look.ownColour, dark: 245, light: 243)
    case .overview: tone(few: Look.ownColour, dark: 239, light: 250)
    case .overviewHit: tone(few: 3, dark: 214, light: 166)
    case .headline: tone(few: Look.ownColour, dark: 231, light: 16)
    case .standfirst: tone(few: Look.ownColour, dark: 251, light: 239)
    case .paneHeader: tone(few: Look.ownColour, dark: 248, light: 241)
    case .activePaneHeader: tone(few: Look.ownColour, dark: 231, light: 16)
    case .statusLine: tone(few: Look.ownColour, dark: 252, light: 236)
    case .prompt: tone(few: Look.ownColour, dark: 214, light: 130)
    case .message: tone(few: 6, dark: 152, light: 24)
    case .warning: tone(few: 1, dark: 210, light: 124)
    case .marker: tone(few: Look.ownColour, dark: 245, light: 243)
    case .selection: tone(few: Look.ownColour, dark: 231, light: 16)
    case .text, .heading, .quotation: Look.ownColour
    }
  }

  func background(of face: Face) -> Int16 {
    switch face {
    case .paneHeader: tone(few: Look.ownColour, dark: 235, light: 254)
    case .activePaneHeader: tone(few: Look.ownColour, dark: 239, light: 250)
    case .statusLine: tone(few: Look.ownColour, dark: 237, light: 252)
    case .selection: tone(few: Look.ownColour, dark: 24, light: 153)
    default: Look.ownColour
    }
  }

  private func tone(few: Int16, dark: Int16, light: Int16) -> Int16 {
    tone(fewDark: few, fewLight: few, dark: dark, light: light)
  }

  private func tone(fewDark: Int16, fewLight: Int16, dark: Int16, light: Int16) -> Int16 {
    switch tones {
    case .none: Look.ownColour
    case .fewDark: fewDark
    case .fewLight: fewLight
    case .manyDark: dark
    case .manyLight: light
    }
  }
}
