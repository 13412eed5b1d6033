/// Puts articles into the stories of an archive, one after the other.
///
/// An article joins the story to which it is most alike, on the mean over all its accounts (average
/// linkage), as long as that is alike enough, and begins one otherwise. Stories that it brings
/// together become one; none is parted again. What becomes of an article depends on those before it
/// only, so an archive that grows by pieces has the stories of one that is made at once.
public struct StoryArchive: Sendable {
  /// For each article the number of its story.
  public private(set) var stories: [Int] = []
  /// The articles of each story, in the order in which they came.
  private var accounts: [Int: [Int32]] = [:]
  private var folders: [Int: [Int]] = [:]
  private var facts: [(day: Int?, folder: Int?)] = []
  private var index = StoryIndex()

  /// So many articles lead to the stories that a new one is compared with, and so many of their
  /// accounts, the last that came, stand for all.
  private static let candidates = 12
  private static let mostAccounts = 6

  public init() {}

  /// How many accounts a story has.
  public func size(ofStory story: Int) -> Int { accounts[story]?.count ?? 0 }

  /// The number of articles.
  public var count: Int { stories.count }

  /// Adds an article that is an account of a story already.
  ///
  /// - Parameter signature: `StoryWords.signature`.
  public mutating func add(
    signature: [UInt32], day: Int?, folder: Int?, inStory story: Int
  ) {
    let number = stories.count
    stories.append(story)
    accounts[story, default: []].append(Int32(number))
    if let folder { folders[folder, default: []].append(number) }
    facts.append((day, folder))
    index.add(signature, day: day)
  }

  /// Adds an article and puts it into a story, its own when it is like no other.
  ///
  /// - Parameters:
  ///   - own: the number of its own story.
  ///   - words: gives the words of an article that was added, by its number.
  /// - Returns: the articles before it whose story has become another, with the one that was.
  public mutating func place(
    _ article: StoryArticle, orInStory own: Int, words: (Int) throws -> PackedStoryWords
  ) rethrows -> [(article: Int, story: Int)] {
    var sums = try sums(with: article, words)
    let number = count
    add(
      signature: article.words.signature, day: article.day, folder: article.folder, inStory: own)
    var story = own
    var moved: [(article: Int, story: Int)] = []
    while let other = mostAlike(to: story, sums) {
      sums[other] = nil
      let others = sums.isEmpty ? [] : try compared(in: other, words)
      for third in sums.keys.sorted() {
        sums[third, default: 0] += try sum(
          others, standingFor: accounts[other]?.count ?? 0, third, words)
      }
      let (kept, joined) = isKept(other, before: story) ? (other, story) : (story, other)
      let joining = (accounts[joined] ?? []).map { Int($0) }
      for account in joining { stories[account] = kept }
      moved += joining.filter { $0 != number }.map { ($0, joined) }
      accounts[kept] = ((accounts[kept] ?? []) + (accounts[joined] ?? [])).sorted()
      accounts[joined] = nil
      story = kept
    }
    return moved
  }

  /// An article with its words at hand to be looked up.
  private struct Compared {
    let article: StoryArticle
    let table: StoryWordTable

    init(_ article: StoryArticle) {
      self.article = article
      table = StoryWordTable(article.words)
    }
  }

  /// The accounts that stand for all of a story.
  private func compared(
    in story: Int, _ words: (Int) throws -> PackedStoryWords
  ) rethrows -> [Compared] {
    try (accounts[story] ?? []).suffix(Self.mostAccounts).map { account in
      let (day, folder) = facts[Int(account)]
      return Compared(
        StoryArticle(words: try words(Int(account)).words, day: day, folder: folder))
    }
  }

  /// The likeness of a new article summed up over the accounts of each story.
  private mutating func sums(
    with article: StoryArticle, _ words: (Int) throws -> PackedStoryWords
  ) rethrows -> [Int: Float] {
    let mates = article.folder.flatMap { folders[$0] } ?? []
    let near = index.candidates(for: article, count: Self.candidates) + mates
    let new = [Compared(article)]
    var sums: [Int: Float] = [:]
    for story in Set(near.map { stories[$0] }) {
      let sum = try sum(new, standingFor: 1, story, words)
      if sum > 0 { sums[story] = sum }
    }
    return sums
  }

  private func mostAlike(to story: Int, _ sums: [Int: Float]) -> Int? {
    let count = accounts[story]?.count ?? 0
    let means = sums.map { other, sum in
      let others = accounts[other] ?? []
      return (story: other, mean: sum / Float(count * others.count), first: others[0])
    }
    let best = means.max { ($0.mean, $1.first) < ($1.mean, $0.first) }
    return best.flatMap { $0.mean >= StoryGrouper.least ? $0.story : nil }
  }

  /// The likeness of `count` articles, for which some stand, to all accounts of a story, summed up.
  private func sum(
    _ some: [Compared], standingFor count: Int, _ story: Int,
    _ words: (Int) throws -> PackedStoryWords
  ) rethrows -> Float {
    let all = accounts[story] ?? []
    let others = all.suffix(Self.mostAccounts)
    var sum: Float = 0
    for one in some {
      for account in others {
        let (day, folder) = facts[Int(account)]
        sum += try one.article.likeness(day: day, folder: folder) {
          let other = try words(Int(account))
          return (one.table.likeness(to: other), other.isTelling)
        }
      }
    }
    return sum * Float(count * all.count) / Float(some.count * others.count)
  }

  /// Of two stories that become one the larger keeps its number, else the one that began earlier.
  private func isKept(_ story: Int, before other: Int) -> Bool {
    let (one, two) = (accounts[story] ?? [], accounts[other] ?? [])
    return one.count != two.count ? one.count > two.count : one[0] < two[0]
  }
}
