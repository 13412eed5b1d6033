/// Reads the signs of an element from its name, role, `class`, `id` and microdata.
struct PageSignReader {
  private let name: String
  private let attributes: [String: String]

  static func signs(of name: String, _ attributes: [String: String]) -> PageSigns {
    PageSignReader(name: name, attributes: attributes).signs
  }

  private var signs: PageSigns {
    var signs = signsOfName
    if attributes.isEmpty { return signs }
    if isConcealed { signs.insert(.concealed) }
    let role = attributes["role"]?.lowercased() ?? ""
    if PageWords.furnitureRoles.contains(role) { signs.insert(.furniture) }
    if role == "main" { signs.insert(.main) }
    if role == "article" || attributes["itemtype"].map(isArticleType) ?? false {
      signs.insert(.article)
    }
    readProperty(&signs)
    readHints(&signs)
    if name == "html" || name == "body" || name == "article" || name == "main" {
      signs.subtract([.furniture, .foreign])
    }
    // Systems mark paragraphs for the places of what they show between them.
    if name == "p" { signs.remove(.furniture) }
    return signs
  }

  private var signsOfName: PageSigns {
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
    case "ul", "ol": signs.insert(.list)
    case "h1", "h2", "h3", "h4", "h5", "h6": signs.insert(.heading)
    default: break
    }
    return signs
  }

  private var isConcealed: Bool {
    if attributes["hidden"] != nil { return true }
    if attributes["aria-hidden"]?.lowercased() == "true" { return true }
    guard let style = attributes["style"] else { return false }
    let compact = style.lowercased().filter { !$0.isWhitespace }
    return compact.contains("display:none") || compact.contains("visibility:hidden")
  }

  private func isArticleType(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting")
  }

  /// Microdata and RDFa (schema.org), and `rel` of links.
  private func readProperty(_ signs: inout PageSigns) {
    let properties = attributes["itemprop"] ?? attributes["property"] ?? ""
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
    if attributes["rel"]?.lowercased() == "author" { signs.insert(.byline) }
  }

  private func readHints(_ signs: inout PageSigns) {
    for key in ["class", "id"] {
      guard let value = attributes[key] else { continue }
      for name in value.split(whereSeparator: \.isWhitespace) {
        signs.formUnion(HintWords.signs(of: HintWords.words(of: name)))
        if let whole = PageWords.wholeNames[String(name)] { signs.formUnion(whole) }
      }
    }
  }
}
