/// Reads the signs of elements from their names, roles, `class`, `id` and microdata.
struct PageSignReader {
  /// What the values of `class` and `id` say that were read before; a page has few different ones.
  private var known: [String: PageSigns] = [:]

  mutating func signs(of name: String, _ attributes: [String: String]) -> PageSigns {
    var signs = Self.signs(ofName: name)
    if attributes.isEmpty { return signs }
    if isConcealed(attributes) { signs.insert(.concealed) }
    // A place to link to, which pages often leave open.
    if name == "a", attributes["href"] == nil, attributes["name"] ?? attributes["id"] != nil {
      signs.remove(.link)
    }
    if let role = attributes["role"]?.lowercased() {
      if PageWords.furnitureRoles.contains(role) { signs.insert(.furniture) }
      if role == "main" { signs.insert(.main) }
      if role == "article" { signs.insert(.article) }
    }
    if let type = attributes["itemtype"], type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
    {
      signs.insert(.article)
    }
    signs.formUnion(properties(attributes))
    if let value = attributes["class"] { signs.formUnion(hints(in: value)) }
    if let value = attributes["id"] { signs.formUnion(hints(in: value)) }
    if signs.contains(.declaredBody) || ["html", "body", "article", "main"].contains(name) {
      signs.subtract([.furniture, .foreign])
    }
    // Systems mark paragraphs for the places of what they show between them.
    if name == "p" { signs.remove(.furniture) }
    return signs
  }

  private static func signs(ofName name: String) -> PageSigns {
    var signs: PageSigns = []
    if PageWords.invisible.contains(name) { signs.insert(.invisible) }
    if PageWords.blocks.contains(name) { signs.insert(.block) }
    if PageWords.furnitureElements.contains(name) { signs.insert(.furniture) }
    switch name {
    case "a": signs.insert(.link)
    case "article": signs.insert(.article)
    case "main": signs.insert(.main)
    case "figcaption", "caption": signs.insert(.caption)
    case "time": signs.insert(.date)
    case "h1", "h2", "h3", "h4", "h5", "h6": signs.insert(.heading)
    default: break
    }
    return signs
  }

  private func isConcealed(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil { return true }
    if attributes["aria-hidden"]?.lowercased() == "true" { return true }
    guard let style = attributes["style"] else { return false }
    let bytes = style.utf8.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return bytes.contains("display:none") || bytes.contains("visibility:hidden")
  }

  /// Microdata and RDFa (schema.org), and `rel` of links.
  private func properties(_ attributes: [String: String]) -> PageSigns {
    var signs: PageSigns = []
    if attributes["rel"]?.lowercased() == "author" { signs.insert(.byline) }
    guard let properties = attributes["itemprop"] ?? attributes["property"] else { return signs }
    for property in properties.split(separator: " ") {
      switch property {
      case "articleBody", "schema:articleBody": signs.formUnion([.body, .declaredBody])
      case "author", "creator": signs.insert(.byline)
      case "datePublished", "dateModified", "dateCreated": signs.insert(.date)
      case "caption": signs.insert(.caption)
      case "description", "alternativeHeadline": signs.insert(.standfirst)
      case "comment": signs.insert(.foreign)
      default: break
      }
    }
    return signs
  }

  private mutating func hints(in value: String) -> PageSigns {
    if let signs = known[value] { return signs }
    var signs: PageSigns = []
    for name in value.split(whereSeparator: \.isWhitespace) {
      var own = HintWords.signs(of: HintWords.words(of: name))
      // `article-body-related` is no text of an article; `article-body with-ads` is.
      if !own.isDisjoint(with: [.furniture, .foreign]) { own.remove(.body) }
      signs.formUnion(own)
      if let whole = PageWords.wholeNames[String(name)] { signs.formUnion(whole) }
    }
    if signs.contains(.body) { signs.subtract([.furniture, .foreign]) }
    known[value] = signs
    return signs
  }
}

extension [UInt8] {
  /// Whether the bytes of `text` stand in a row in this one.
  fileprivate func contains(_ text: StaticString) -> Bool {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { start in
      self[start] == wanted[0] && self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
