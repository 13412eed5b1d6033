/// A quotation mark's character: the family it belongs to and what it is by its looks alone.
struct MarkGlyph {
  let family: QuotationMark.Family
  let open: Int
  let close: Int
  let lowClose: Int
  var opensLow = false

  /// The glyph of a scalar, nil when it is no quotation mark.
  ///
  /// The usage of the marks is that of the Unicode Standard, section 6.2, and of the languages it
  /// lists.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x22, 0xFF02, 0x301D...0x301F: self.init(.double, open: 0, close: 0)
    case 0x201C, 0x201F: self.init(.double, open: 0, close: 35)
    case 0x201D: self.init(.double, open: 35, close: 0)
    case 0x201E: self.init(.double, open: 0, close: 80, opensLow: true)
    case 0xAB: self.init(.guillemet, open: 0, close: 30)
    case 0xBB: self.init(.guillemet, open: 20, close: 0, lowClose: 15, opensLow: true)
    case 0x2039: self.init(.singleGuillemet, open: 0, close: 30)
    case 0x203A: self.init(.singleGuillemet, open: 20, close: 0, lowClose: 15, opensLow: true)
    case 0x300C: self.init(.corner, open: 0, close: 80)
    case 0x300D: self.init(.corner, open: 80, close: 0)
    case 0x300E: self.init(.whiteCorner, open: 0, close: 80)
    case 0x300F: self.init(.whiteCorner, open: 80, close: 0)
    case 0x2018, 0x201B, 0x60: self.init(.single, open: 0, close: 50)
    case 0x201A: self.init(.single, open: 0, close: 80, opensLow: true)
    // One character is apostrophe and closing mark, the other all three: context alone tells them
    // apart.
    case 0x27, 0x2019, 0x02BC, 0xFF07, 0xB4: self.init(.single, open: 10, close: 0)
    default: return nil
    }
  }

  /// The mark that two equal single marks make: ``…''.
  init?(twice scalar: UInt32) {
    switch scalar {
    case 0x60, 0x2018: self.init(.double, open: 0, close: 50)
    case 0x27, 0x2019, 0xB4: self.init(.double, open: 10, close: 0)
    default: return nil
    }
  }

  private init(
    _ family: QuotationMark.Family, open: Int, close: Int, lowClose: Int = 0, opensLow: Bool = false
  ) {
    self.family = family
    self.open = open
    self.close = close
    self.lowClose = lowClose
    self.opensLow = opensLow
  }
}
