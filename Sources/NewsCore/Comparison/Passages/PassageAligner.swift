/// Finds the sentences of several accounts that say the same or tell of the same event.
///
/// A sentence may have several counterparts in an account or none, and their order does not
/// matter. Accounts that have nothing to do with each other are compared apart, so another
/// account of something else changes no link; and what links two sentences is the same from either
/// side.
public struct PassageAligner: Sendable {
  /// How sure a link is at least, in percent, where one account is short, and between long ones.
  static let least = 52
  static let leastEcho = 20
  /// How sure a hint is at least.
  static let leastHint = 8

  /// The most sentences of a group of accounts that are compared.
  private let most: Int

  public init() { self.init(most: SceneReach.most) }

  init(most: Int) {
    self.most = most
  }

  /// The links between sentences of different documents, in reading order.
  public func links(among documents: [Document]) -> [PassageLink] {
    alignment(among: documents).links
  }

  func alignment(among documents: [Document]) -> PassageAlignment {
    let (scenes, numbering) = scenes(of: documents)
    var (links, hints): ([PassageLink], [PassageLink]) = ([], [])
    var alone: [SentencePlace] = []
    var parts: [Int: ComparedPart] = [:]
    for scene in scenes {
      let echoes = EchoFinder(scene).echoes(by: .shared, least: Self.leastHint)
      let writer = PassageLinkWriter(scene: scene, documents: documents, numbering: numbering)
      let all = self.links(in: scene, echoes, writer)
      let own = all.filter { $0.certainty >= Self.leastEcho }
      let linked = Set(own.flatMap { [$0.one, $0.other] })
      alone += scene.sentences.indices.filter {
        !linked.contains(scene.sentences[$0].place) && echoes.isAlone($0)
      }.map { scene.sentences[$0].place }
      links += own
      hints += all.filter { $0.certainty < Self.leastEcho }
      parts.merge(scene.parts) { first, _ in first }
    }
    return PassageAlignment(
      links: links.sorted { $0.pair < $1.pair }, hints: hints.sorted { $0.pair < $1.pair },
      alone: alone.sorted(), parts: parts)
  }

  private func links(
    in scene: PassageScene, _ echoes: Echoes, _ writer: PassageLinkWriter
  ) -> [PassageLink] {
    let events = likelihoods(in: scene).map { ($0.pair, $0.likelihood, Self.least) }
    let said = echoes.pairs.map { ($0.pair, $0.likelihood, Self.leastHint) }
    return (events + said).compactMap { pair, likelihood, least in
      let certainty = scene.isVerbatim(pair) ? 100 : Int((likelihood * 100).rounded(.down))
      return certainty >= least ? writer.link(of: pair, certainty: certainty) : nil
    }
  }

  /// The pairs of sentences of accounts of which one is short, with how likely each corresponds.
  private func likelihoods(in scene: PassageScene) -> [(pair: PassagePair, likelihood: Float)] {
    guard !scene.accounts.indices.allSatisfy(scene.isLong) else { return [] }
    let judged = JudgedScene(scene)
    let model = PassageModel.shared(among: scene.accounts.count)
    return Array(zip(judged.pairs, judged.likelihoods(by: model)))
  }

  /// The documents in groups that have to do with each other, and the numbers of their words.
  func scenes(of documents: [Document]) -> (scenes: [PassageScene], numbering: WordNumbering) {
    var reader = ComparedSentenceReader(rarity: .shared)
    let accounts = documents.enumerated().map { reader.sentences(of: $1, number: $0) }
    let rarities = reader.numbering.rarities
    let relations = RelatedWords.shared.relations(among: reader.numbering.stems)
    let words = accounts.map { Bag.bag(of: $0.flatMap(\.words)) }
    let scenes = SubjectGrouper(rarities: rarities).groups(of: words).map { group in
      PassageScene(
        group.map { accounts[$0] }, most: most, rarities: rarities, relations: relations)
    }
    return (scenes, reader.numbering)
  }
}
