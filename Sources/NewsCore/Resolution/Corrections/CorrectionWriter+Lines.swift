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
    let found = prose.occurrences(of: ProseWords.keys(of: name))
    let first = prose.index(endingAfter: place.span.start)
    guard let index = found.firstIndex(of: first) else {
      throw Refusal(words: "“\(name)” cannot be told from other words")
    }
    let line = excerpt.concordanceLine(place.span)
    let before = line.before.split(separator: " ").suffix(Self.contextWords)
    let after = line.after.split(separator: " ").prefix(Self.contextWords)
    return (
      name,
      MentionAnchor(
        article: document.article.key, occurrence: index + 1,
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
        switch line.correction.verb {
        case .split, .same: true
        default: line.correction.objectName.map { NameKey(kind, $0) } == NameKey(kind, target)
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

  /// A name for mentions that have none of their own, as `Doe (3f2a-2)`: made of article and number,
  /// so that two people who say the same find the same, and other things another.
  func label(for name: String, _ places: [Place]) throws(Refusal) -> String {
    guard let first = places.first else { return name }
    let (_, anchor) = try anchor(of: first)
    let article = anchor.article.hexadecimal
    return "\(name) (\(article.prefix(4))-\(anchor.occurrence))"
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
}
