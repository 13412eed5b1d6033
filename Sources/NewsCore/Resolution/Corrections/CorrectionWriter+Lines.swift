/// The lines there are, and how mentions are spoken of in new ones.
extension CorrectionWriter {
  /// How many words of context a line has on either side of a mention.
  private static let contextWords = 5

  // MARK: Mentions

  /// The words of a mention and the anchor that names it.
  func anchor(
    of place: Place
  ) throws(Refusal) -> (name: String, anchor: MentionAnchor) {
    guard let mention = corrected.originalMention(at: place) else {
      throw Refusal(words: "the mention is not here any more")
    }
    let document = corrected.original.documents[mention.document]
    let excerpt = Excerpt(of: document)
    let name = excerpt.line(place.span).singleSpaced
    let prose = ProseWords(of: document.article)
    let first = prose.index(endingAfter: place.span.start)
    guard let number = prose.number(ofOccurrenceOf: name, beginningAt: first) else {
      throw Refusal(words: "“\(name)” cannot be told from other words")
    }
    let line = excerpt.concordanceLine(place.span)
    let before = line.before.split(separator: " ").suffix(Self.contextWords)
    let after = line.after.split(separator: " ").prefix(Self.contextWords)
    return (
      name,
      MentionAnchor(
        article: document.article.key, occurrence: number,
        before: before.joined(separator: " "), after: after.joined(separator: " "))
    )
  }

  /// Says of mentions whom they name, instead of what was said of them before.
  func assign(
    _ places: [Place], to target: String, _ kind: EntityKind, _ verb: Correction.Verb,
    _ change: inout CorrectionChange
  ) throws(Refusal) {
    for place in places {
      let (name, anchor) = try anchor(of: place)
      change.removed += claims(on: place).filter { line in
        switch line.correction?.verb {
        case .split, .same: true
        default: line.correction?.objectName.map { NameKey(kind, $0) } == NameKey(kind, target)
        }
      }
      if let correction = Correction(verb, kind, name, at: anchor, .name(target)) {
        change.added.append(CorrectionLine(correction))
      }
    }
  }

  /// The longest way in which some mentions are written.
  func fullestForm(of places: [Place]) -> String {
    let forms = places.compactMap { place in
      corrected.reference.index(of: place.article).map { index in
        Excerpt(of: corrected.reference.documents[index]).line(place.span).singleSpaced
      }
    }
    return forms.max { left, right in
      let counts = (left.utf8.count, right.utf8.count)
      return counts.0 == counts.1 ? right.precedes(left) : counts.0 < counts.1
    } ?? ""
  }

  /// A name for mentions that have none of their own, as `Doe (3f2a-2)`: made of article and
  /// number, so that two people who say the same find the same, and other things another.
  func label(
    for name: String, _ places: [Place], _ kind: EntityKind
  ) throws(Refusal) -> String {
    var base = name
    for place in places {
      let (_, anchor) = try anchor(of: place)
      base = "\(anchor.article.hexadecimal.prefix(4))-\(anchor.occurrence)"
      if isNew("\(name) (\(base))", kind) { return "\(name) (\(base))" }
    }
    // What was split off is split again.
    var number = 2
    while !isNew("\(name) (\(base)-\(number))", kind) { number += 1 }
    return "\(name) (\(base)-\(number))"
  }

  /// Whether nothing is called by a label.
  private func isNew(_ label: String, _ kind: EntityKind) -> Bool {
    corrected.names(of: NameKey(kind, label)).isEmpty
  }

  // MARK: Lines

  /// What was said of a mention.
  func claims(on place: Place) -> [CorrectionLine] {
    guard let plan = corrected.plan, let mention = corrected.originalMention(at: place) else {
      return []
    }
    let claims =
      (plan.mentions.targets[mention] ?? []) + (plan.mentions.refusals[mention] ?? [])
      + (plan.mentions.doubts[mention] ?? [])
    let said = (plan.mentions.kinds[mention] ?? []) + (plan.mentions.dismissals[mention] ?? [])
    return (claims.map(\.correction) + said).map { CorrectionLine($0) }
  }

  /// The lines that say that two entities are different, or that nobody can tell.
  func lines(parting slot: CorrectionSlot, _ other: CorrectionSlot) -> [CorrectionLine] {
    guard let plan = corrected.plan, slot.apart == nil, other.apart == nil else { return [] }
    let pair = CorrectionPlan.NodePair(slot.root, other.root)
    return (plan.differences + plan.doubts).filter {
      CorrectionPlan.NodePair(plan.roots[$0.source], plan.roots[$0.target]) == pair
    }.map { CorrectionLine($0.correction) }
  }

  /// The lines that say of some mentions that they do not name an entity.
  func refusals(of slot: CorrectionSlot, by places: [Place]) -> [CorrectionLine] {
    guard let plan = corrected.plan else { return [] }
    return places.compactMap(corrected.originalMention).flatMap { mention in
      (plan.mentions.refusals[mention] ?? []).filter { plan.roots[$0.node] == slot.root }
        .map { CorrectionLine($0.correction) }
    }
  }

  func renames(of slot: CorrectionSlot) -> [CorrectionLine] {
    (corrected.plan?.renames[slot.root] ?? []).map { CorrectionLine($0) }
  }

  /// The lines that say which names and mentions are an entity, and of what kind and name it is.
  func lines(about subject: CorrectionSubject) -> [CorrectionLine] {
    guard let plan = corrected.plan else { return [] }
    let slot = subject.slot
    var said: [Correction] = []
    for place in subject.places {
      guard let mention = corrected.originalMention(at: place) else { continue }
      said += plan.mentions.kinds[mention] ?? []
    }
    if slot.apart == nil, slot.kind == plan.nodes[slot.root].kind {
      said += plan.merges.filter { plan.roots[$0.source] == slot.root }.map(\.correction)
      said += plan.renames[slot.root] ?? []
      said += corrected.entities(of: slot.root).flatMap { plan.kindClaims[$0] ?? [] }
      said += plan.mentions.targets.values.joined()
        .filter { plan.roots[$0.node] == slot.root }.map(\.correction)
    }
    return Set(said).map { CorrectionLine($0) }
  }

  /// The lines that alone bring some mentions to an entity, and no others: a merge, or what was
  /// said of these mentions. Nil when there are none.
  func lines(joining places: [Place], to subject: CorrectionSubject) -> [CorrectionLine]? {
    guard let plan = corrected.plan, subject.slot.apart == nil else { return nil }
    let going = Set(places)
    let brought = places.map { claims(on: $0).filter { $0.correction?.isOfTarget ?? false } }
    let origins = Set(
      places.map { place in
        corrected.originalMention(at: place).map {
          plan.roots[corrected.original.links[$0.document][$0.mention].entity]
        }
      })
    // They go back together, and away from here.
    let isOneOrigin = origins.count == 1 && !origins.contains(subject.slot.root)
    if isOneOrigin, !origins.contains(nil), !brought.contains(where: \.isEmpty) {
      return brought.flatMap(\.self)
    }
    let nodes = Dictionary(
      subject.places.map { ($0, node(of: $0, plan)) }, uniquingKeysWith: { first, _ in first })
    for merge in plan.merges where plan.roots[merge.source] == subject.slot.root {
      var sets = plan.sets(of: plan.merges.filter { $0.correction != merge.correction })
      let (source, target) = (sets.root(of: merge.source), sets.root(of: merge.target))
      guard source != target else { continue }
      let sides = [source, target].map { side in
        Set(
          subject.places.filter { place in
            nodes[place]?.map { sets.root(of: $0) == side } ?? false
          })
      }
      if sides.contains(going) { return [CorrectionLine(merge.correction)] }
    }
    return nil
  }

  /// The node that a mention belongs to by itself.
  private func node(of place: Place, _ plan: CorrectionPlan) -> Int? {
    guard let mention = corrected.originalMention(at: place) else { return nil }
    return plan.mentions.targets[mention]?.first?.node
      ?? corrected.original.links[mention.document][mention.mention].entity
  }
}

extension Correction {
  /// Whether it says whom a mention names.
  fileprivate var isOfTarget: Bool { verb == .split || verb == .same }
}
