/// The words of lines about an article: bylines, dates of publication, names of papers.
///
/// Collected from the pages of English-language newspapers and agencies; in small letters.
enum HeaderWords {
  /// Marks between the parts of such a line.
  static let separators: Set<String> = [
    "|", "·", "•", "-", "–", "—", ",", ";", "/", ":", "(", ")", "[", "]", ".", "@", "⋅", "»", ">",
  ]

  /// What somebody did, before `by`.
  static let work: Set<String> = [
    "written", "words", "story", "text", "reported", "reporting", "additional", "report", "edited",
    "editing", "compiled", "posted", "published", "photos", "photography", "photographs", "video",
    "analysis", "opinion", "article", "interview", "translated",
  ]

  /// Work that does not make an author.
  static let editing: Set<String> = [
    "edited", "editing", "photos", "photography", "photographs", "video", "translated",
  ]

  /// Small words inside names of persons and papers.
  static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ter", "la", "le",
    "al", "el", "bin", "bint", "ibn", "of", "the", "y", "e", "zu", "af", "ap",
  ]

  /// What authors are, and what ties them to a place or a paper.
  static let roles: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
    "editor", "editors", "columnist", "contributor", "contributors", "contributing", "analyst",
    "producer", "journalist", "bureau", "chief", "desk", "agencies", "agency", "in", "for", "at",
    "special", "guest", "freelance",
  ]

  static let dateLabels: Set<String> = [
    "published", "posted", "updated", "modified", "last", "first", "on", "date", "issued",
    "created", "revised", "filed", "publication", "original", "at",
  ]

  static let updates: Set<String> = ["updated", "modified", "revised", "last"]

  static let counted: Set<String> = [
    "min", "mins", "minute", "minutes", "comment", "comments", "shares", "views",
  ]

  /// Sections of papers and the labels that pages put beside them.
  static let sections: Set<String> = [
    "news", "world", "print", "politics", "opinion", "business", "sport", "sports", "culture",
    "economy", "technology", "tech", "science", "health", "national", "international", "local",
    "regional", "analysis", "features", "feature", "lifestyle", "entertainment", "arts", "media",
    "environment", "education", "travel", "commentary", "editorial", "blog", "latest", "home",
    "africa", "americas", "asia", "europe", "uk", "us", "share", "email", "comments", "exclusive",
    "video", "audio", "interview", "markets", "money", "society", "story", "stories", "top",
    "breaking", "uncategorized", "headlines", "middle", "east", "general", "articles",
  ]

  /// Words of which one stands in the name of most newspapers, agencies and stations.
  static let press: Set<String> = [
    "times", "post", "news", "journal", "observer", "herald", "tribune", "gazette", "chronicle",
    "guardian", "press", "review", "standard", "telegraph", "radio", "daily", "weekly", "mail",
    "express", "courier", "register", "globe", "monitor", "magazine", "inquirer", "examiner",
    "dispatch", "bulletin", "agency", "tv", "television", "broadcasting", "sentinel", "ledger",
    "argus", "advertiser", "independent", "mirror", "echo", "wire", "network", "today", "online",
  ]
}
