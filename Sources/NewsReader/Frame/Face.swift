/// What a cell shows; a theme decides how that looks.
public enum Face: UInt8, CaseIterable, Hashable, Sendable {
  case text
  /// Text that recedes: counters, rules, furniture, contexts.
  case faint
  case headline, standfirst, heading
  case person, organisation, place, group
  /// Names of any other kind.
  case otherName
  case quotation
  /// The bar beside a quotation.
  case quotationBar
  /// The bars beside the words of the second, third and fourth speaker.
  case secondQuotationBar, thirdQuotationBar, fourthQuotationBar
  /// Words in which a version of a quotation differs from the fullest one.
  case difference
  case paneHeader
  /// The header of the pane that has the keys.
  case activePaneHeader
  case statusLine
  case prompt
  case message, warning
  /// The selected line of a list.
  case selection
  case overview
  /// The place of the target in the overview column.
  case overviewHit
  /// A stand-in for a character that may not be shown.
  case marker
}
