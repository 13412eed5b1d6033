/// The names of elements and the words in `class` and `id` by which pages tell what a part is for.
///
/// Elements are those of the HTML standard, roles those of WAI-ARIA 1.2. The words are those that
/// publishing systems and their themes use for the parts of a page.
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

  /// Two words in a row in `class` and `id` of what holds an article's text.
  static let bodyNames: Set<String> = [
    "articlebody", "articletext", "articlecontent", "articlecopy", "articleparagraphs",
    "articlestory", "articlefulltext", "articledetail", "storybody", "storytext", "storycontent",
    "storycopy", "storydetail", "postbody", "postcontent", "posttext", "postentry", "entrycontent",
    "entrybody", "entrytext", "contentbody", "contentarticle", "contentstory", "bodycontent",
    "bodycopy", "bodytext", "newstext", "newsbody", "newscontent", "newsarticle", "namebody",
    "nodebody", "blogcontent", "singlecontent", "mainarticle", "fulltext", "artikeltext",
    "artikelbody", "articulocuerpo", "cuerpoarticulo", "cuerponoticia", "corpsarticle",
    "articlecorps", "richtext", "caasbody", "fencebody",
  ]

  /// Words, or whole names without marks, in `class` and `id`.
  static let hints: [String: PageSigns] = {
    var hints: [String: PageSigns] = [:]
    for (words, sign) in hintLists {
      for word in words { hints[word, default: []].formUnion(sign) }
    }
    return hints
  }()

  private static let hintLists: [([String], PageSigns)] = [
    (foreign, .foreign), (furniture, .furniture),
    (
      [
        "caption", "captions", "figcaption", "photocredit", "imagecredit", "credit", "credits",
        "photocaption", "imagecaption", "cutline", "wpcaptiontext",
      ], .caption
    ),
    (
      [
        "byline", "bylines", "author", "authors", "writtenby", "authorname", "postauthor", "auteur",
        "autor", "autore",
      ], .byline
    ),
    (
      [
        "date", "dateline", "timestamp", "datetime", "published", "pubdate", "publishdate",
        "postdate", "entrydate",
      ], .date
    ),
    (
      [
        "standfirst", "dek", "deck", "subhead", "subheadline", "subheading", "subtitle",
        "strapline",
        "articlesummary", "articledescription",
      ], .standfirst
    ),
    (["kicker", "eyebrow", "category", "sectionlabel", "rubric", "overline"], .kicker),
  ]

  /// First words of names that say of an element whether something is there.
  static let modifiers: Set<String> = [
    "no", "non", "not", "has", "have", "with", "without", "show", "hide", "enable", "disable",
    "supports", "allow",
  ]

  /// Whole names, of which the same words in other names say nothing.
  static let wholeNames: [String: PageSigns] = [
    "hidden": .furniture, "hide": .furniture, "d-none": .furniture, "toc": .foreign,
  ]

  private static let foreign: [String] = [
    "comments", "comment", "commentlist", "commentsection", "commentthread", "commentcontent",
    "disqus", "respond", "replies", "fbcomments", "livefyre",
    "cookie", "cookies", "consent", "gdpr", "cookiebar", "cookienotice", "cookiebanner",
    "cookielaw",
    "onetrust", "truste", "privacynotice", "privacybanner",
    "related", "relatedlinks", "relatedposts", "relatedstories", "relatedarticles",
    "relatedcontent", "relatednews", "morestories", "morenews", "morefrom", "readnext",
    "upnext", "alsoread", "seealso", "recirc", "recirculation", "recommended", "recommendations",
    "recommendation", "outbrain", "taboola", "revcontent", "zergnet", "mostread", "mostpopular",
    "mostviewed", "toptopics", "trending", "breadcrumb", "breadcrumbs", "pagination",
    "jprelatedposts", "sharedaddy", "authorbio",
    "authorbox", "aboutauthor", "authorinfo", "authordescription", "editsection", "navbox",
    "reflist", "addtoany", "addthis", "sharethis",
  ]

  private static let furniture: [String] = [
    "newsletter", "newsletters", "newslettersignup", "advert", "adverts", "advertisement",
    "advertisements", "advertising", "adslot", "adunit", "adcontainer", "adwrapper", "adbox", "dfp",
    "googlead", "adsbygoogle", "sponsor", "sponsored", "promo", "promos", "bio", "biography",
    "share", "sharing", "sharebar", "sharetools", "sharebuttons", "social", "socials",
    "socialshare", "socialmedia", "sharelinks", "nav", "navbar",
    "navigation", "menu", "footer", "subscribe", "subscription", "signup", "ad", "ads",
    "sidebar", "popular", "toolbar", "tools", "tags", "taglist", "tagcloud", "topics", "keywords",
    "modal", "popup", "overlay", "lightbox",
    "login", "signin", "print", "printonly", "skip", "skiplink", "masthead", "copyright", "pager",
    "teaser", "teasers", "paywallprompt", "paywallnotice", "tooltip", "banner", "noprint",
    "jumplink", "mwjumplink",
    "rating", "ratings", "sronly", "visuallyhidden", "screenreadertext",
    "postmeta", "entrymeta", "entryutility", "articlemeta", "storymeta", "metabar", "postfooter",
    "articlefooter", "entryfooter", "disclaimer", "appeal", "donate", "donation", "membership",
    "contribute", "inlineread", "readmore", "prevnext", "postnav", "nextprev", "postnavigation",
    "gallerycontrols", "slideshowcontrols", "videoplayer", "playerwrapper", "jwplayer",
    "alsoseen", "factbox", "livefeed", "ticker", "weather", "marketdata", "carousel",
  ]
}
