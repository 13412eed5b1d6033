/// Works out, mention by mention, what corrections change, and gathers the entities anew that they
/// touch.
struct LinkCorrection {
  /// Where a mention belongs now that the resolver has put elsewhere.
  private struct Move {
    let slot: CorrectionSlot
    let reason: String
  }

  private static let reviewer = "reviewer"

  private let plan: CorrectionPlan
  private let original: CrossReference
  private var moves: [MentionReference: Move] = [:]
  /// Mentions that are no names, by document.
  private var gone: [Int: Set<Int>] = [:]
  /// The resolver's entities whose mentions have to be gathered anew.
  private var touched: Set<Int> = []

  init(_ plan: CorrectionPlan) {
    self.plan = plan
    original = plan.reference
  }

  // MARK: What changes

  /// Finds the mentions that corrections move or take out, and the entities that this touches.
  mutating func findMoves() {
    var members: [Int: [Int]] = [:]
    for (entity, root) in plan.roots.prefix(original.entities.count).enumerated()
    where root != entity {
      members[root, default: [root]].append(entity)
    }
    touched = Set(members.values.joined()).union(plan.kinds.keys).union(plan.dismissed)
      .union(plan.names.keys.filter { $0 < original.entities.count })
    for (mention, claims) in plan.mentions.targets {
      guard let claim = claims.first else { continue }
      move(mention, to: slot(of: plan.roots[claim.node]))
    }
    for (mention, claims) in plan.mentions.refusals where moves[mention] == nil {
      let root = root(of: mention)
      if claims.contains(where: { plan.roots[$0.node] == root }) { setApart(mention, root) }
    }
    for (mention, said) in plan.mentions.kinds {
      guard case .kind(let kind)? = said.first?.object else { continue }
      let slot = moves[mention]?.slot ?? slot(of: root(of: mention))
      move(mention, to: CorrectionSlot(root: slot.root, kind: kind, apart: slot.apart))
    }
    for mention in plan.mentions.dismissals.keys { remove(mention) }
    for entity in plan.dismissed {
      for mention in original.entities[entity].mentions where moves[mention] == nil {
        remove(mention)
      }
    }
    settleMergedCandidates()
    let roots = Set(moves.values.map(\.slot.root))
    touched.formUnion(roots.filter { $0 < original.entities.count })
    touched.formUnion(roots.flatMap { members[$0] ?? [] })
  }

  private func link(of mention: MentionReference) -> EntityLink {
    original.links[mention.document][mention.mention]
  }

  private func root(of mention: MentionReference) -> Int {
    plan.roots[link(of: mention).entity]
  }

  private func slot(of root: Int) -> CorrectionSlot {
    CorrectionSlot(root: root, kind: plan.nodes[root].kind)
  }

  private mutating func move(
    _ mention: MentionReference, to slot: CorrectionSlot, reason: String = reviewer
  ) {
    moves[mention] = Move(slot: slot, reason: reason)
    touched.insert(link(of: mention).entity)
  }

  private mutating func setApart(_ mention: MentionReference, _ root: Int) {
    let document = original.documents[mention.document]
    let span = document.mentions[mention.mention].span
    let words = ProseWords.key(of: document.text.bytes.span.extracting(span.range))
    var slot = slot(of: root)
    slot.apart = CorrectionSlot.Apart(document: mention.document, words: words)
    move(mention, to: slot)
  }

  private mutating func remove(_ mention: MentionReference) {
    gone[mention.document, default: []].insert(mention.mention)
    touched.insert(link(of: mention).entity)
  }

  /// A mention that may name any of several whom its article or story names is clear when these
  /// were all merged into one.
  private mutating func settleMergedCandidates() {
    guard !plan.merges.isEmpty else { return }
    for (document, row) in original.links.enumerated() {
      for (index, link) in row.enumerated() where link.candidates.count > 1 {
        let mention = MentionReference(document: document, mention: index)
        let roots = Set(link.candidates.map { plan.roots[$0] })
        guard roots.count == 1, let root = roots.first, moves[mention] == nil,
          !isRefused(mention, root), link.candidates.contains(where: { isNear($0, document) })
        else { continue }
        move(mention, to: slot(of: root), reason: "reviewer, all it may be are one")
      }
    }
  }

  /// Whether an entity is named in a document or in another account of its story.
  private func isNear(_ entity: Int, _ document: Int) -> Bool {
    let story = original.documents[document].story
    return original.entities[entity].mentions.contains { other in
      other.document == document
        || !story.isEmpty && original.documents[other.document].story == story
    }
  }

  private func isRefused(_ mention: MentionReference, _ root: Int) -> Bool {
    plan.mentions.refusals[mention]?.contains { plan.roots[$0.node] == root } ?? false
      || plan.pairs[CorrectionPlan.NodePair(self.root(of: mention), root)] == .different
  }

  // MARK: What comes of it

  func correctedReference() -> CorrectedReference {
    let gathered = gathered()
    var namer = SlotNamer(plan)
    namer.take(untouched.map { original.entities[$0].id })
    var drafts: [(id: EntityID, slot: CorrectionSlot, entity: Int?)] = untouched.map {
      (original.entities[$0].id, slot(of: $0), $0)
    }
    for slot in gathered.keys.sorted(by: namer.precedes) {
      drafts.append((namer.identifier(of: slot, gathered[slot] ?? []), slot, nil))
    }
    drafts.sort { $0.id < $1.id }
    let indices = Dictionary(uniqueKeysWithValues: zip(drafts.map(\.slot), 0...))
    let shifted = MentionShift(gone)
    let entities = drafts.map { draft in
      if let entity = draft.entity { return shifted.entity(original.entities[entity]) }
      let mentions = gathered[draft.slot] ?? []
      let forms = namer.forms(of: mentions)
      return Entity(
        id: draft.id, kind: draft.slot.kind, name: namer.name(of: draft.slot, forms),
        forms: forms, mentions: mentions.map(shifted.reference))
    }
    let reference = CrossReference(
      documents: shifted.documents(original.documents), entities: entities,
      links: links(indices), judgements: judgements(indices, shifted))
    return CorrectedReference(reference, slots: drafts.map(\.slot), plan: plan)
  }

  private var untouched: [Int] {
    original.entities.indices.filter { !touched.contains($0) }
  }

  /// The mentions of each entity that corrections touch, in reading order.
  private func gathered() -> [CorrectionSlot: [MentionReference]] {
    var gathered: [CorrectionSlot: [MentionReference]] = [:]
    for entity in touched {
      for mention in original.entities[entity].mentions where !isGone(mention) {
        gathered[currentSlot(of: mention), default: []].append(mention)
      }
    }
    return gathered.mapValues { $0.sorted() }
  }

  private func isGone(_ mention: MentionReference) -> Bool {
    gone[mention.document]?.contains(mention.mention) ?? false
  }

  private func currentSlot(of mention: MentionReference) -> CorrectionSlot {
    moves[mention]?.slot ?? slot(of: root(of: mention))
  }

  private func links(_ indices: [CorrectionSlot: Int]) -> [[EntityLink]] {
    original.links.enumerated().map { document, row in
      let gone = gone[document] ?? []
      return row.indices.compactMap { index in
        if gone.contains(index) { return nil }
        return correctedLink(of: MentionReference(document: document, mention: index), indices)
      }
    }
  }

  private func correctedLink(
    of mention: MentionReference, _ indices: [CorrectionSlot: Int]
  ) -> EntityLink {
    let link = link(of: mention)
    let entity = indices[currentSlot(of: mention)] ?? 0
    if let move = moves[mention], move.slot.apart == nil {
      return EntityLink(entity: entity, reason: move.reason, isCertain: true, origin: .reviewer)
    }
    let candidates = candidates(of: mention, indices).filter { $0 != entity }
    let isSettled = !link.candidates.isEmpty && candidates.isEmpty
    let isMoved =
      moves[mention] != nil || plan.head(of: root(of: mention)).entity != link.entity
    return EntityLink(
      entity: entity, reason: isMoved || isSettled ? Self.reviewer : link.reason,
      isCertain: link.isCertain || isMoved && link.candidates.isEmpty || isSettled,
      origin: isMoved || isSettled ? .reviewer : link.origin, candidates: candidates)
  }

  /// Whom a mention may still name.
  private func candidates(
    of mention: MentionReference, _ indices: [CorrectionSlot: Int]
  ) -> [Int] {
    let link = link(of: mention)
    if link.candidates.isEmpty { return [] }
    let roots = Set(link.candidates.map { plan.roots[$0] })
    return roots.filter { !isRefused(mention, $0) }.compactMap { indices[slot(of: $0)] }.sorted()
  }

  // MARK: What was judged

  private func judgements(
    _ indices: [CorrectionSlot: Int], _ shifted: MentionShift
  ) -> [Judgement] {
    var found: Set<Judgement> = []
    func add(_ mention: MentionReference, _ root: Int, _ verdict: Verdict) {
      guard !isGone(mention), let candidate = indices[slot(of: root)] else { return }
      found.insert(
        Judgement(
          mention: shifted.reference(mention), candidate: candidate, verdict: verdict,
          reason: link(of: mention).reason))
    }
    for (mention, claims) in plan.mentions.targets {
      for claim in claims where claim.correction.verb == .same {
        add(mention, plan.roots[claim.node], .same)
      }
    }
    for (mention, claims) in plan.mentions.refusals {
      for claim in claims { add(mention, plan.roots[claim.node], .different) }
    }
    for (mention, claims) in plan.mentions.doubts {
      for claim in claims where plan.mentions.targets[mention] == nil {
        add(mention, plan.roots[claim.node], .unsure)
      }
    }
    for (document, row) in original.links.enumerated() {
      for (index, link) in row.enumerated() {
        for candidate in link.candidates {
          let mention = MentionReference(document: document, mention: index)
          if let verdict = verdict(on: link.entity, candidate) {
            add(mention, plan.roots[candidate], verdict)
          }
        }
      }
    }
    return found.sorted { ($0.mention, $0.candidate) < ($1.mention, $1.candidate) }
  }

  /// What was said of two names.
  private func verdict(on entity: Int, _ candidate: Int) -> Verdict? {
    let (left, right) = (plan.roots[entity], plan.roots[candidate])
    return left == right ? .same : plan.pairs[CorrectionPlan.NodePair(left, right)]
  }
}
