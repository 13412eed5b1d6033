/// A mark that may open or close a quotation, with what each reading of it costs.
///
/// Costs come from the glyph and from what stands on both sides, in arbitrary units in which 50 is
/// the price of ignoring a mark that can hardly be anything but a quotation mark.
struct QuotationMark {
  /// Marks of one family open and close each other.
  enum Family: UInt8, CaseIterable {
    case double, guillemet, singleGuillemet, corner, whiteCorner, single
  }

  /// The mark's tokens: two for ``'' ``.
  let tokens: Range<Int>
  let family: Family
  /// Whether it opens a quotation that closes with what else is an opening mark: `„…“`, `»…«`.
  let opensLow: Bool
  var openCost: Int
  /// The cost of closing what an ordinary mark opened.
  var closeCost: Int
  /// The cost of closing what a low mark opened.
  var lowCloseCost: Int
  /// The cost of reading it as an apostrophe, a measure or a slip.
  var ignoreCost: Int
  /// Whether it stands first in its block or in a line of it.
  let beginsLine: Bool
}
