/// What links need to know of an article: its names, and what its words say of their bearers.
///
/// Names are told by their numbers among `names`, which are `WrittenName`s, or the numbers that an
/// archive has for them. A digest is all that `EntityIndex` wants, so an archive is linked without
/// its texts.
public struct ArticleDigest<Name: Hashable & Sendable>: Hashable, Sendable {
  /// The folder whose articles are accounts of one story.
  public let story: String
  public let order: ArticleOrder
  /// The number of different words by which subjects are known.
  public let words: Int
  /// The different names, in the order in which they are first mentioned.
  public let names: [Name]
  /// For each mention the number of its name.
  public let mentions: [Int]
  /// For each mention that has a title what that shows.
  public let titles: [Int: TitleEvidence]
  /// Names in capitals that stand in brackets behind the name of a body, and that name.
  public let bracketed: [NamePair]
  /// Other names that the article gives persons, and their names.
  public let aliases: [NamePair]
  /// Names in the headline, and names that are introduced as somebody's relatives.
  public let headline: [Int]
  public let relatives: [Int]
  /// Full names of persons that the article has in a fuller form, and that form.
  public internal(set) var fuller: [NamePair] = []
  /// The persons whom the article names in full, the fullest form of each.
  public internal(set) var persons: [Int] = []
  /// Surnames and given names that nobody in the article bears in full.
  public internal(set) var openNames: [Int] = []

  public init(
    story: String, order: ArticleOrder, words: Int, names: [Name], mentions: [Int],
    titles: [Int: TitleEvidence], bracketed: [NamePair], aliases: [NamePair], headline: [Int],
    relatives: [Int], fuller: [NamePair], persons: [Int], openNames: [Int]
  ) {
    self.story = story
    self.order = order
    self.words = words
    self.names = names
    self.mentions = mentions
    self.titles = titles
    self.bracketed = bracketed
    self.aliases = aliases
    self.headline = headline
    self.relatives = relatives
    self.fuller = fuller
    self.persons = persons
    self.openNames = openNames
  }
}
