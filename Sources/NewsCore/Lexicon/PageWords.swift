/// The names of elements and the words in `class` and `id` by which pages tell what a part is for.
enum PageWords {
  /// Elements whose content is never shown as text.
  static let invisible: Set<String> = [
    "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "canvas",
    "select", "option", "textarea", "datalist", "audio", "video", "map", "embed", "applet", "title",
    "meta", "link", "input",
  ]

  /// Elements that begin and end a block.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p",
    "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "caption",
    "ul",
    "button",
  ]

  /// Elements that are furniture by their nature.
  static let furnitureElements: Set<String> = [
    "nav", "aside", "footer", "form", "button", "menu", "dialog",
  ]

  /// Roles (WAI-ARIA 1.2, section 5.3) of furniture.
  static let furnitureRoles: Set<String> = [
    "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu", "menubar",
    "toolbar", "button", "alertdialog", "tablist",
  ]

  /// Words in `class` and `id` of furniture.
  static let furnitureHints: Set<String> = [
    "share", "sharing", "sharebar", "sharetools", "social", "socials", "addthis", "nav", "navbar",
    "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "related", "relatedlinks", "promo",
    "promos", "newsletter", "newsletters", "subscribe", "subscription", "signup", "advert",
    "adverts", "advertisement", "ad", "ads", "adslot", "sponsor", "sponsored", "comments",
    "comment", "commentlist", "disqus", "respond", "cookie", "cookies", "consent", "gdpr",
    "sidebar", "recommended", "recommendations", "recirc", "recirculation", "trending", "popular",
    "mostread", "outbrain", "taboola", "toolbar", "tools", "tags", "taglist", "modal", "popup",
    "login", "print", "skip", "masthead", "copyright", "pagination", "pager", "hidden", "teaser",
    "teasers", "readmore", "morestories", "tooltip", "banner", "noprint", "editsection",
    "navbox", "mw-jump-link", "reflist", "toc", "authorbox", "aboutauthor",
  ]

  static let captionHints: Set<String> = ["caption", "captions", "figcaption", "photocredit"]
  static let bylineHints: Set<String> = ["byline", "bylines", "author", "authors", "writtenby"]
  static let standfirstHints: Set<String> = [
    "standfirst", "dek", "deck", "subhead", "subheadline", "subheading", "subtitle", "strapline",
    "lede-deck", "kicker-text",
  ]
  static let kickerHints: Set<String> = [
    "kicker", "eyebrow", "category", "section-label", "rubric",
  ]
}
