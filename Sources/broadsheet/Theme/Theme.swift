import NewsReader

/// Decides how each style looks; kinds of names differ without colour too.
struct Theme: Sendable {
  /// The themes one can choose.
  enum Name: String, CaseIterable, Sendable {
    /// For a dark background.
    case dark
    /// For a light background.
    case light
    /// Without colours.
    case plain
  }

  private let palette: Palette
  /// Whether the terminal slants letters; where it cannot, they are dimmed instead.
  private let hasItalics: Bool

  /// - Parameter colours: how many the terminal has, 0 for none.
  init(_ name: Name, colours: Int, hasItalics: Bool) {
    palette = Palette(name, colours: colours)
    self.hasItalics = hasItalics
  }

  func look(of style: Style) -> Look {
    var look = Look(
      attributes: attributes(of: style.face), foreground: palette.foreground(of: style.face),
      background: palette.background(of: style.face))
    let modifiers = style.modifiers
    if modifiers.contains(.cursorLine), look.background == Look.ownColour {
      look.background = palette.cursorLine
    }
    if modifiers.contains(.uncertain) {
      look.attributes.remove(.bold)
      look.attributes.insert(.dim)
    }
    if modifiers.contains(.match) { look.attributes.formUnion([.bold, .underline]) }
    if modifiers.contains(.hit) { mark(&look, with: palette.hit) }
    if modifiers.contains(.target) { mark(&look, with: palette.target) }
    if modifiers.contains(.current) {
      mark(&look, with: palette.current)
      look.attributes.formUnion([.bold, .underline])
    }
    if !hasItalics, look.attributes.remove(.italic) != nil { look.attributes.insert(.dim) }
    return look
  }

  /// Gives the look a pair of colours, or reverses it where the palette has no such pair.
  private func mark(_ look: inout Look, with colours: Palette.Pair?) {
    if let colours {
      look.attributes.subtract([.dim, .reverse])
      look.foreground = colours.foreground
      look.background = colours.background
    } else {
      look.foreground = Look.ownColour
      look.background = Look.ownColour
      look.attributes = [.reverse]
    }
  }

  private func attributes(of face: Face) -> Look.Attributes {
    switch face {
    case .text, .quotation, .message: []
    case .quotationBar, .secondQuotationBar, .thirdQuotationBar, .fourthQuotationBar:
      palette.isColoured ? [] : [.bold]
    case .faint, .overview: palette.dimsFaint ? [.dim] : []
    case .headline, .heading, .prompt: [.bold]
    case .standfirst: [.italic]
    case .person: [.bold]
    case .organisation: [.underline]
    case .place: [.italic]
    case .group: [.bold, .underline]
    case .otherName: [.italic, .underline]
    case .paneHeader: palette.hasSurfaces ? [] : [.underline]
    case .activePaneHeader: palette.hasSurfaces ? [.bold] : [.bold, .reverse]
    case .statusLine: palette.hasSurfaces ? [] : [.reverse]
    case .selection: palette.hasSurfaces ? [] : [.reverse]
    case .difference: [.bold, .underline]
    case .warning, .overviewHit: [.bold]
    case .marker: [.reverse]
    }
  }
}
