/// What has to be known of an article to put it into a story.
public struct StoryArticle: Sendable {
  public let words: StoryWords
  /// When it was published, in days; nil when that is not known.
  public let day: Int?
  /// Where somebody has put it together with others of its kind, which makes them more alike; nil
  /// where that is not so.
  public let folder: Int?

  /// Pairs that are less alike count as not alike at all.
  private static let least: Float = 0.1
  /// Accounts that were published more days apart do not tell of one event.
  public static let window = 30
  /// What it adds to the likeness of two articles that somebody has put into one folder: of news
  /// articles chosen at random one pair in a hundred is more alike than what is then asked for.
  private static let folderBonus: Float = 0.15

  public init(words: StoryWords, day: Int?, folder: Int?) {
    self.words = words
    self.day = day
    self.folder = folder
  }

  /// Whether an article of another day may tell of the same event.
  func isNear(to other: Int?) -> Bool {
    guard let day, let second = other else { return true }
    return abs(day - second) <= Self.window
  }

  /// How alike two articles are.
  func likeness(to other: StoryArticle) -> Float {
    likeness(day: other.day, folder: other.folder) {
      (words.likeness(to: other.words), other.words.isTelling)
    }
  }

  /// How alike this article is to one of a day and a folder: the cosine of their words, more of two of
  /// one folder. Of a few words nothing can be said; then the folder is believed.
  ///
  /// - Parameter words: asked only where it matters for the cosine, and whether the other's words are
  ///   enough to say something.
  func likeness(
    day other: Int?, folder second: Int?, words: () throws -> (cosine: Float, isTelling: Bool)
  ) rethrows -> Float {
    let isMate = folder != nil && folder == second
    guard isMate || isNear(to: other) else { return 0 }
    let (cosine, isTelling) = try words()
    var likeness = cosine
    if isMate {
      likeness =
        isTelling && self.words.isTelling
        ? cosine + Self.folderBonus : StoryGrouper.least + 0.01
    }
    return likeness < Self.least ? 0 : likeness
  }
}
