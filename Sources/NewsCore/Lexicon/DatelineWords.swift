/// Words that stand where a dateline would and are none.
enum DatelineWords {
  /// Words that never begin a place: articles, pronouns, prepositions, forms of address.
  static let never: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "you", "i",
    "in", "on", "at", "for", "of", "with", "by", "from", "and", "but", "or", "so", "if", "when",
    "while", "what", "who", "why", "how", "where", "here", "there", "yes", "no", "not", "as", "my",
    "our", "his", "her", "their", "its", "mr", "mrs", "ms", "dr", "then", "now", "after", "before",
  ]

  /// Labels that begin a paragraph, in capitals or not.
  static let labels: Set<String> = [
    "update", "updated", "breaking", "exclusive", "watch", "video", "videos", "photo", "photos",
    "analysis", "opinion", "comment", "comments", "note", "editor's", "editors", "correction",
    "corrections", "warning", "review", "interview", "live", "listen", "question", "answer", "q",
    "source", "sources", "summary", "background", "advertisement", "related", "read", "more",
    "disclaimer", "spoiler", "fact", "facts", "image", "images", "caption", "picture", "pictures",
    "headline", "title", "date", "author", "subject", "tags", "topics", "report", "reports",
    "story", "stories", "news", "alert", "quiz", "poll", "podcast", "factbox", "explainer",
    "timeline", "profile", "obituary", "verdict", "claim", "rating", "conclusion", "introduction",
    "credit", "copyright", "contact", "email", "phone", "website", "price", "time", "place",
    "location", "when", "item", "step", "chapter", "part", "day", "week", "tip", "ps", "p",
    "result", "results", "urgent", "developing", "problem", "solution", "example", "reason",
    "transcript", "statement", "abstract", "keywords", "category", "filed", "posted", "published",
  ]
}
