/// The words of page furniture, collected from the pages of English-language news sites.
///
/// All in small letters with plain apostrophes and without marks; a phrase counts only as a whole
/// line unless its list says otherwise.
enum FurnitureWords {
  /// Lines that are furniture as a whole.
  static let phrases: Set<String> = [
    "skip to main content", "skip to content", "skip to main", "skip navigation",
    "skip to navigation", "skip advertisement", "skip to footer", "jump to content",
    "main navigation", "navigation", "toggle navigation", "menu", "main menu", "open menu",
    "close menu", "close", "search", "search for", "sections", "site index", "log in", "login",
    "sign in", "sign up", "log out", "my account", "register", "subscribe", "subscribe now",
    "subscribe today", "donate", "donate now", "support us", "become a member", "advertisement",
    "advertisements", "advertising", "advert", "ad", "ads", "sponsored", "sponsored content",
    "paid content", "paid post", "promoted", "promoted content", "story continues below",
    "story continues below advertisement", "article continues below",
    "article continues below advertisement", "article continues after advertisement",
    "continue reading", "continue reading the main story", "continue reading below",
    "continue reading the story", "read more", "read full story", "read the full story",
    "read full article", "read the full article", "read next", "read also", "also read",
    "see also", "see more", "show more", "view more", "load more", "more", "more info",
    "learn more", "share", "share this", "share this article", "share this story",
    "share this post", "share this page", "share this with", "share this on", "share article",
    "share via", "share on", "share with friends", "share on facebook", "share on twitter",
    "share on x", "share on whatsapp", "share on linkedin", "share on pinterest",
    "share on reddit", "share via email", "share by email", "share through email", "click to share",
    "tweet", "tweet this", "pin it", "email", "e-mail", "email this", "email this article",
    "email to a friend", "print", "print this", "print this article", "print article",
    "print this page", "print this story", "printer friendly", "copy link", "copy url",
    "copy this link", "link copied", "copied", "copy the link", "save", "save article",
    "save for later", "bookmark", "facebook", "twitter", "instagram", "whatsapp", "linkedin",
    "pinterest", "reddit", "telegram", "tumblr", "youtube", "flipboard", "messenger",
    "facebook messenger", "rss", "rss feed", "follow", "follow us", "follow us on twitter",
    "follow us on facebook", "follow us on instagram", "like us on facebook", "comment",
    "comments", "view comments", "show comments", "post a comment", "leave a comment",
    "add a comment", "join the conversation", "leave a reply", "no comments", "comments closed",
    "comments are closed", "report this ad", "report a typo", "report an error", "newsletter",
    "newsletters", "sign up for our newsletter", "sign up for newsletters",
    "subscribe to our newsletter", "get our newsletter", "newsletter sign up",
    "newsletter signup", "related", "related articles", "related article", "related stories",
    "related story", "related content", "related links", "related news", "related posts",
    "related topics", "related coverage", "related video", "related videos", "more stories",
    "more news", "more on this", "more on this story", "more on this topic", "more coverage",
    "recommended", "recommended for you", "recommended stories", "recommended reading",
    "you might also like", "you may also like", "you may like", "you might be interested in",
    "most popular", "most read", "most viewed", "most shared", "most watched", "popular now",
    "popular stories", "trending", "trending now", "trending stories", "editor's picks",
    "editors' picks", "what to read next", "up next", "top stories", "latest news",
    "latest stories",
    "in this article", "in this story", "topics", "tags", "back to top", "go to top", "top",
    "return to top", "previous article", "next article", "previous", "next", "previous story",
    "next story", "next post", "previous post", "home", "all rights reserved", "terms of use",
    "terms of service", "terms and conditions", "privacy policy", "privacy", "cookie policy",
    "cookie settings", "contact us", "about us", "advertise", "advertise with us", "sitemap",
    "accept cookies", "accept all", "accept", "manage cookies", "manage preferences",
    "listen", "listen to this article", "listen to article", "listen to this story", "play",
    "pause", "mute", "unmute", "play video", "watch live", "live", "replay", "fullscreen",
    "loading", "loading...", "text size", "font size", "larger text", "smaller text", "a a a",
    "this video can not be played", "video player is loading", "hide caption",
    "toggle caption", "enlarge this image", "view gallery", "view image in fullscreen", "gallery",
    "photos", "slideshow", "download", "download app", "get the app", "download our app",
    "open in app", "use app", "thank you for reading", "thanks for reading",
    "thanks for signing up", "enter your email", "enter your email address", "email address",
    "your email address", "go", "submit", "ok", "got it", "dismiss", "buy now", "gift article",
    "gift this article", "give this article", "view on twitter", "view on instagram",
    "view this post on instagram", "end of story", "end of article", "add to favorites",
    "media playback is unsupported on your device", "article continues below this ad",
    "story continues after advertisement", "scroll to continue", "scroll to continue reading",
    "show more", "load more", "see more", "view more", "more videos", "more photos", "read less",
    "loading comments", "be the first to comment", "sort by", "post to facebook", "posted", "sent",
    "share your thoughts", "support our journalism", "copy link", "link copied", "print this page",
    "email this article", "print this article", "share article", "share via email", "skip ad",
    "watch now", "watch more", "listen now", "related video", "video player", "see all", "view all",
    "original article", "view original", "click here", "click here for more", "view in browser",
    "view in your browser", "view this email in your browser", "view this email in browser",
    "view email in browser", "view online", "view this email online", "view web version",
    "view as a web page", "view as webpage", "web version", "read online", "read in browser",
    "read in your browser", "read in app", "open in browser", "unsubscribe", "unsubscribe here",
    "unsubscribe from this list", "unsubscribe from this newsletter", "manage subscription",
    "manage subscriptions", "manage your subscription", "manage your subscriptions",
    "manage your preferences", "manage email preferences", "manage your email preferences",
    "email preferences", "update preferences", "update your preferences",
    "update subscription preferences", "forward to a friend", "forward this email",
  ]

  /// Labels that count only in a row of several, as each may be a heading, too.
  static let links: Set<String> = [
    "terms", "terms conditions", "cookies", "cookie preferences", "cookie notice", "contact",
    "about", "help", "help centre", "help center", "faq", "faqs", "legal", "legal notice",
    "imprint", "careers", "jobs", "accessibility", "preferences", "privacy notice",
    "privacy statement", "your privacy choices", "do not sell my personal information",
    "press office", "archive",
  ]

  /// Words of which a whole line of share, print and account labels is made.
  static let labels: Set<String> = [
    "facebook", "twitter", "x", "instagram", "whatsapp", "linkedin", "pinterest", "reddit",
    "telegram", "tumblr", "youtube", "flipboard", "messenger", "email", "e-mail", "mail", "print",
    "share", "tweet", "pin", "copy", "link", "save", "comment", "comments", "bookmark", "like",
    "rss", "sms", "viber", "line", "wechat", "weibo", "threads", "bluesky", "mastodon", "google",
    "more", "icon", "login", "register", "subscribe", "menu", "search", "on",
  ]

  /// Starts of lines that lead to other pages; a colon or another mark must follow, or nothing.
  static let leads: [[String]] = [
    ["read"], ["watch"], ["listen"], ["video"], ["more"], ["in", "pictures"],
    ["read", "more"], ["read", "also"], ["also", "read"], ["read", "next"], ["see", "also"],
    ["see", "more"], ["related"], ["related", "article"], ["related", "articles"],
    ["related", "story"], ["related", "stories"], ["related", "content"], ["related", "coverage"],
    ["more", "on", "this"], ["more", "on", "this", "story"], ["more", "from"],
    ["more", "stories"], ["don't", "miss"], ["must", "read"], ["recommended"],
    ["read", "the", "latest"],
    ["further", "reading"], ["tags"], ["topics"], ["filed", "under"], ["categories"],
    ["category"], ["keywords"], ["share", "this"], ["click", "here"], ["in", "this", "article"],
    ["up", "next"], ["trending"], ["editor's", "picks"], ["you", "may", "also", "like"],
    ["you", "might", "also", "like"],
  ]

  /// Starts of furniture lines of any end, with the words of which one must come later.
  static let appeals: [(start: [String], later: Set<String>)] = [
    (["our", "standards"], ["trust"]),
    (["get", "breaking"], ["alerts", "inbox", "delivered", "email"]),
    (["have", "a", "tip"], ["email", "contact", "us"]),
    (["sign", "up"], ["newsletter", "newsletters", "alerts", "inbox", "updates", "briefing"]),
    (
      ["subscribe", "to"],
      ["newsletter", "newsletters", "channel", "podcast", "alerts", "inbox", "updates"]
    ),
    (["subscribe", "now"], ["to", "for", "and"]),
    (["follow", "us"], ["on", "@"]),
    (["follow", "me"], ["on", "@"]),
    (["follow", "our"], ["facebook", "twitter", "instagram", "telegram", "whatsapp", "channel"]),
    (["follow", "@"], ["@"]),
    (["like", "us"], ["facebook"]),
    (["like", "our"], ["facebook"]),
    (["join", "our"], ["newsletter", "telegram", "whatsapp", "facebook"]),
    (["join", "us", "on"], ["facebook", "twitter", "telegram", "whatsapp", "instagram"]),
    (["find", "us", "on"], ["facebook", "twitter", "instagram"]),
    (["get", "our"], ["newsletter", "newsletters", "inbox", "app"]),
    (["get", "the"], ["inbox", "newsletter", "newsletters"]),
    (["download", "our"], ["app", "apps"]),
    (["download", "the"], ["app", "apps"]),
    (
      ["click", "here"],
      [
        "subscribe", "read", "sign", "more", "newsletter", "follow", "download", "join", "watch",
        "listen",
      ]
    ),
    (["scroll", "down"], ["video", "audio", "photos", "gallery", "more", "watch", "read"]),
    (["click", "to", "share"], ["opens", "window", "facebook", "twitter", "reddit", "linkedin"]),
    (["share", "on"], ["opens", "window"]),
    (["this", "site", "uses"], ["cookies"]),
    (["this", "website", "uses"], ["cookies"]),
    (["we", "use"], ["cookies"]),
    (["by", "signing", "up"], ["agree", "terms", "policy"]),
    (["by", "clicking"], ["agree", "terms", "policy"]),
    (["by", "subscribing"], ["agree", "terms", "policy"]),
    (["please", "enable"], ["javascript", "cookies"]),
    (["your", "email", "address"], ["published"]),
    (["required", "fields"], ["marked"]),
    (["copyright"], ["©", "reserved", "reproduced", "redistributed", "c"]),
    (["copyright", "©"], ["©"]),
    (["©"], ["©"]),
    (["this", "material", "may", "not", "be"], ["redistributed", "republished", "rewritten"]),
    (["all", "rights", "reserved"], ["reserved"]),
    (["want", "to", "read", "more"], ["subscribe", "sign", "?"]),
  ]

  /// Starts of notes on why somebody was sent a letter and how to end that, with the words of which
  /// one must come later.
  static let notes: [(start: [String], later: Set<String>)] =
    [
      ["you", "are", "receiving"], ["you're", "receiving"], ["you", "are", "getting"],
      ["you're", "getting"], ["you", "received"], ["you", "have", "received"],
      ["you've", "received"],
    ].flatMap { start in
      letters.map { (start + ["this", $0], ["because", "as", "since"]) }
    }
    + [
      ["this", "email"], ["this", "e-mail"], ["this", "newsletter"], ["this", "message"],
    ].map { ($0 + ["was", "sent", "to"], ["@", "unsubscribe", "preferences"]) }
    + [
      ["was", "this"], ["forwarded", "this"], ["did", "someone", "forward", "you", "this"],
    ].flatMap { start in
      letters.map { (start + [$0], ["subscribe", "sign"]) }
    }
    + [
      ["having", "trouble", "viewing"], ["having", "trouble", "reading"], ["trouble", "viewing"],
      ["trouble", "reading"], ["having", "problems", "viewing"], ["can't", "see"], ["view"],
    ].flatMap { start in
      letters.map { (start + ["this", $0], ["browser", "online"]) }
    }
    + [
      (["view", "it", "in"], ["browser"]), (["view", "in"], ["browser"]),
      (["to", "unsubscribe"], ["click", "email", "reply", "visit", "here", "list"]),
      (["if", "you", "no", "longer"], ["unsubscribe"]),
      (["if", "you", "don't", "want"], ["unsubscribe"]),
      (["if", "you", "do", "not", "want"], ["unsubscribe"]),
      (["want", "to", "change", "how", "you", "receive"], ["preferences", "unsubscribe"]),
      (["don't", "want"], ["unsubscribe"]),
      (["you", "can", "update", "your", "preferences"], ["unsubscribe"]),
      (["you", "can", "unsubscribe"], ["clicking", "time", "here", "link"]),
      (["to", "stop", "receiving"], ["unsubscribe"]),
      (["add", "us", "to", "your", "address"], ["book"]),
    ]

  private static let letters = ["email", "e-mail", "newsletter", "message"]
}
