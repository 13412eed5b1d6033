/// What the index keeps of its articles, in rows of numbers: an archive has a hundred thousand.
struct ArticleTable {
  /// Rows of articles that are kept in one run, so that no run has to be moved when it grows far.
  private static let chunk = 1_024

  /// For each article its lists, each behind its length: persons, open names, forms, titles,
  /// bracketed, aliases, headline, relatives, fuller.
  private var chunks: [[Int32]] = []
  /// For each article where its row begins in its chunk.
  private var starts: [UInt32] = []
  private var orders: [ArticleOrder] = []
  /// For each article the number of its story.
  private var storyNumbers: [Int32] = []
  private var stories: [String] = []
  private var numbersOfStories: [String: Int32] = [:]
  private var evidence = EvidenceTable()

  /// The number of articles.
  var count: Int { starts.count }

  mutating func append(_ article: IndexedArticle) {
    if starts.count.isMultiple(of: Self.chunk) { chunks.append([]) }
    let last = chunks.count - 1
    starts.append(UInt32(chunks[last].count))
    orders.append(article.order)
    storyNumbers.append(number(ofStory: article.story))
    var titles: [Int32] = []
    for (mention, title) in article.titles {
      titles.append(Int32(mention))
      titles.append(evidence.number(of: title))
    }
    let lists = [
      article.persons.map(Int32.init), article.openNames.map(Int32.init),
      article.forms.map(Int32.init), titles, Self.pairs(article.bracketed),
      Self.pairs(article.aliases), article.inHeadline.map(Int32.init),
      article.relatives.map(Int32.init), Self.pairs(article.fuller),
    ]
    for list in lists {
      chunks[last].append(Int32(list.count))
      chunks[last] += list
    }
  }

  /// All that is kept of an article.
  subscript(number: Int) -> IndexedArticle {
    var titles: [Int: TitleEvidence] = [:]
    for (mention, title) in pairs(number, .titles) {
      titles[mention] = evidence[Int32(title)]
    }
    return IndexedArticle(
      story: story(of: number), order: order(of: number), forms: list(number, .forms),
      titles: titles, bracketed: dictionary(number, .bracketed),
      aliases: dictionary(number, .aliases), inHeadline: Set(list(number, .headline)),
      relatives: Set(list(number, .relatives)), fuller: dictionary(number, .fuller),
      persons: persons(of: number), openNames: openNames(of: number))
  }

  func story(of number: Int) -> String { stories[Int(storyNumbers[number])] }

  func storyNumber(of number: Int) -> Int { Int(storyNumbers[number]) }

  func order(of number: Int) -> ArticleOrder { orders[number] }

  /// The persons whom an article names in full.
  func persons(of number: Int) -> [Int] { list(number, .persons) }

  func openNames(of number: Int) -> [Int] { list(number, .openNames) }

  /// Whether nobody in an article bears a bare name in full that is in it.
  func leavesOpen(_ form: Int, in number: Int) -> Bool {
    let range = range(number, .openNames)
    return chunks[number / Self.chunk][range].contains(Int32(form))
  }

  /// Whether an article has a form for which `isWanted`, by form, holds.
  func has(_ isWanted: [Bool], in number: Int) -> Bool {
    let range = range(number, .forms)
    return chunks[number / Self.chunk][range].contains { isWanted[Int($0)] }
  }

  /// What the titles before a form show in an article.
  func titles(of form: Int, in number: Int) -> TitleEvidence? {
    let range = range(number, .forms)
    let chunk = chunks[number / Self.chunk]
    guard chunk[range].contains(Int32(form)) else { return nil }
    var found: TitleEvidence?
    for (mention, title) in pairs(number, .titles)
    where chunk[range.lowerBound + mention] == form {
      found = found ?? TitleEvidence()
      found?.formUnion(evidence[Int32(title)])
    }
    return found
  }

  // MARK: Rows

  /// The lists of a row, in their order.
  private enum List: Int {
    case persons, openNames, forms, titles, bracketed, aliases, headline, relatives, fuller
  }

  /// Where a list of an article is in its chunk.
  private func range(_ number: Int, _ list: List) -> Range<Int> {
    let chunk = number / Self.chunk
    var start = Int(starts[number])
    for _ in 0..<list.rawValue { start += Int(chunks[chunk][start]) + 1 }
    return start + 1..<start + 1 + Int(chunks[chunk][start])
  }

  private func list(_ number: Int, _ list: List) -> [Int] {
    chunks[number / Self.chunk][range(number, list)].map { Int($0) }
  }

  private func pairs(_ number: Int, _ list: List) -> [(Int, Int)] {
    let range = range(number, list)
    let chunk = chunks[number / Self.chunk]
    return stride(from: range.lowerBound, to: range.upperBound, by: 2).map {
      (Int(chunk[$0]), Int(chunk[$0 + 1]))
    }
  }

  private func dictionary(_ number: Int, _ list: List) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: pairs(number, list))
  }

  private static func pairs(_ pairs: [Int: Int]) -> [Int32] {
    var numbers: [Int32] = []
    for (name, other) in pairs {
      numbers.append(Int32(name))
      numbers.append(Int32(other))
    }
    return numbers
  }

  private mutating func number(ofStory story: String) -> Int32 {
    if let known = numbersOfStories[story] { return known }
    let number = Int32(stories.count)
    stories.append(story)
    numbersOfStories[story] = number
    return number
  }
}
