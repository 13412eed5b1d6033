/// What an element's name and attributes say its content is for.
struct PageSigns: OptionSet, Hashable {
  let rawValue: UInt32

  /// Never shown, in any state of the page: scripts, form fields, metadata.
  static let invisible = PageSigns(rawValue: 1 << 0)
  /// Not shown until something happens: `hidden`, `aria-hidden`, `display:none`.
  static let concealed = PageSigns(rawValue: 1 << 1)
  /// Begins and ends a block.
  static let block = PageSigns(rawValue: 1 << 2)
  /// May be furniture; not if it holds much of the page's prose.
  static let furniture = PageSigns(rawValue: 1 << 3)
  /// Furniture even if it holds more prose than the article: comments, other stories, notices.
  static let foreign = PageSigns(rawValue: 1 << 4)
  /// The text of an article, by microdata or the usual names.
  static let body = PageSigns(rawValue: 1 << 5)
  /// The text of an article, by microdata.
  static let declaredBody = PageSigns(rawValue: 1 << 6)
  /// An article with all that belongs to it.
  static let article = PageSigns(rawValue: 1 << 7)
  /// The main part of a page.
  static let main = PageSigns(rawValue: 1 << 8)
  static let caption = PageSigns(rawValue: 1 << 9)
  static let byline = PageSigns(rawValue: 1 << 10)
  static let date = PageSigns(rawValue: 1 << 11)
  static let standfirst = PageSigns(rawValue: 1 << 12)
  static let kicker = PageSigns(rawValue: 1 << 13)
  static let link = PageSigns(rawValue: 1 << 14)
  static let heading = PageSigns(rawValue: 1 << 15)
}
