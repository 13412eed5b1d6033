/// Puts figures of several accounts together that give a number for the same thing.
///
/// Two figures are of the same thing when they measure the same and their sentences correspond, and
/// either the same words say what is counted or the numbers are near; or when the sentences do not
/// seem to correspond, but the words are the same and so are the numbers, or one rounds the other. Of the
/// age of one person the sentences say nothing.
struct FigureComparer {
  let documents: [Document]
  let links: [PassageLink]
  /// The figures of all documents.
  let figures: [FigureMention]
  let words: WordsNearFigures
  /// The figures of each dimension in each account, by their indices.
  private let ofAccount: [Int: [String: [Int]]]

  /// How many times as much one figure may be of another that is of the same thing, where little more
  /// than the sentences says so, and where the words beside them do.
  private static let near = 1.2
  private static let far = 2.0
  /// How many times as much one figure may be of another that it rounds.
  private static let rounded = 1.05
  /// How many times as much one figure is at most of another that it hedges or rounds.
  private static let hedged = 1.1
  /// Two figures are equal when one is less than so many times as much as the other.
  private static let equal = 1.01
  /// How sure it is at least, in percent, that sentences correspond whose numbers are far from each other
  /// or of different nouns: of less sure links three in four are wrong.
  private static let sure = 20
  /// Smaller numbers of different things, people aside, are the same by chance.
  private static let small = 12.0
  /// Counts from here on are rounded where they are hedged, and from there on where they are not, too.
  private static let large = 1000.0
  private static let huge = 1_000_000.0
  /// How many words for what is counted are said.
  private static let nouns = 2

  init(
    documents: [Document], links: [PassageLink], figures: [FigureMention], words: WordsNearFigures
  ) {
    self.documents = documents
    self.links = links
    self.figures = figures
    self.words = words
    ofAccount = Dictionary(grouping: figures.indices) { figures[$0].document }
      .mapValues { own in Dictionary(grouping: own) { figures[$0].quantity.dimension } }
  }

  /// The figures in groups, one of each account at most, of two accounts at least, in reading order.
  func groups() -> [[FigureMention]] {
    let linked = LinkedSentences(links)
    let candidates = FigurePairs(figures: figures)
    var pairs: [(score: Double, one: Int, other: Int)] = []
    for (one, other) in candidates.linked(by: links) + candidates.near(upTo: Self.near) {
      if let score = score(one, other, linked) {
        pairs.append((score, one, other))
      }
    }
    pairs.sort { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    var groups = AccountGroups<Int> { figures[$0].document }
    for pair in pairs { groups.join(pair.one, pair.other) }
    return groups.all.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
      .map { $0.map { figures[$0] } }
  }

  /// The differences of groups, agreement included.
  func differences(of groups: [[FigureMention]]) -> [Difference] {
    let finder = AgreementFinder(documents: documents, figures: figures)
    return groups.map { group in
      Difference(
        what: what(group), kind: Difference.Kind(group[0].figure.kind),
        verdict: finder.verdict(of: group),
        values: group.map { mention in
          Difference.Value(
            document: mention.document, span: mention.figure.span,
            content: content(of: mention.figure), unit: mention.figure.unit)
        })
    }
  }

  private func content(of figure: Figure) -> Difference.Value.Content? {
    figure.tally.map { .text($0) } ?? figure.value.map { .number($0) }
  }

  private func score(_ first: Int, _ second: Int, _ linked: LinkedSentences) -> Double? {
    let (one, other) = (figures[first], figures[second])
    guard one.quantity.dimension == other.quantity.dimension, mayBeOfOnePerson(one, other) else {
      return nil
    }
    let ratio = one.quantity.ratio(to: other.quantity)
    let link = linked[
      SentencePlace(document: one.document, sentence: one.sentence),
      SentencePlace(document: other.document, sentence: other.sentence)
    ].map { links[$0] }
    let shared = !one.counted.isDisjoint(with: other.counted)
    if let link, areOfOneThing(first, second, ratio, isSure: link.certainty >= Self.sure) {
      return (shared ? 3 : 2) + 1 / ratio
    }
    if areAgesOfOnePerson(one, other), ratio <= Self.near { return 2 + 1 / ratio }
    let isSaid = shared || one.counted.isEmpty || other.counted.isEmpty
    // A number with many digits is hardly the same by chance, but many matches end 2-0.
    let isTelling =
      one.figure.kind == .tally
      ? one.quantity.value > Self.small : one.quantity.slack * 100 <= abs(one.quantity.value)
    if ratio < Self.equal, isSaid, shared || isTelling { return (shared ? 2 : 1) + 1 / ratio }
    let areRounded =
      ratio < Self.hedged && (isRounded(one, of: other) || isRounded(other, of: one))
    return isSaid && areRounded ? 1 / ratio : nil
  }

  private func areAgesOfOnePerson(_ one: FigureMention, _ other: FigureMention) -> Bool {
    one.figure.kind == .age && one.person != nil && one.person == other.person
  }

  /// Whether a sum of money or a large count that is hedged, or so large that it is hardly near to another
  /// by chance, is a rounded form of one with many digits.
  private func isRounded(_ rough: FigureMention, of exact: FigureMention) -> Bool {
    let size = abs(rough.quantity.value)
    return (rough.figure.kind == .money || size >= Self.large)
      && (rough.figure.approximation != .exact || size >= Self.huge)
      && exact.quantity.slack * 1000 <= abs(exact.quantity.value)
      && Rounding.isRounded(rough, of: exact)
  }

  /// Whether figures in sentences that correspond are of one thing: the further they are from each
  /// other the more must be the same around them.
  private func areOfOneThing(_ first: Int, _ second: Int, _ ratio: Double, isSure: Bool) -> Bool {
    let (one, other) = (figures[first], figures[second])
    let areNamed = one.noun != nil && other.noun != nil
    let isSameNoun =
      areNamed && one.noun == other.noun || !one.counted.isDisjoint(with: other.counted)
    let isNear = words.shared(first, [second]) > 0
    if ratio < Self.equal {
      let isLarge = one.quantity.value > Self.small || one.isOfPeople && other.isOfPeople
      return !areNamed || isSameNoun || isNear || isSure && isLarge
    }
    let isSameOrNear = isSameNoun || !areNamed && isNear
    let mayBeNamedAlike = !areNamed || isNear || one.isOfPeople && other.isOfPeople
    if ratio <= Self.near { return isSameOrNear || isSure && mayBeNamedAlike }
    guard ratio <= Self.far else { return false }
    if isSameNoun { return isSure || isNear }
    return isSure && isSameOrNear && !hasNearer(first, in: other.document)
      && !hasNearer(second, in: one.document)
  }

  /// Whether an account has a figure that is nearly the same as one of another account.
  private func hasNearer(_ figure: Int, in account: Int) -> Bool {
    let quantity = figures[figure].quantity
    return (ofAccount[account]?[quantity.dimension] ?? []).contains {
      figures[$0].quantity.ratio(to: quantity) <= Self.rounded
    }
  }

  /// Whether figures of persons are not of two.
  private func mayBeOfOnePerson(_ one: FigureMention, _ other: FigureMention) -> Bool {
    guard let person = one.person, let another = other.person else { return true }
    return person == another
  }

  /// What is counted in the words of the accounts, `people, passengers`; where these say little and where
  /// there are none, what the sentences are about: `people: injured`.
  private func what(_ group: [FigureMention]) -> String {
    let namer = ValueNamer(documents: documents)
    let places = group.map {
      ValueNamer.Place(document: $0.document, sentence: $0.sentence, span: $0.figure.span)
    }
    var nouns: Set<UInt64?> = []
    let counted = group.compactMap { mention -> String? in
      guard let span = mention.figure.counted, nouns.insert(mention.noun).inserted else {
        return nil
      }
      return documents[mention.document].singleSpaced(span)
    }.prefix(Self.nouns).joined(separator: ", ")
    if counted.isEmpty { return namer.name(of: places, Difference.Kind(group[0].figure.kind)) }
    guard group.allSatisfy(\.counted.isEmpty), let word = namer.nearestSharedWord(of: places) else {
      return counted
    }
    return "\(counted): \(word)"
  }
}
