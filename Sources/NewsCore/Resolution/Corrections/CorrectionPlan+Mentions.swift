/// What corrections say of single mentions.
extension CorrectionPlan {
  mutating func readMentions(_ corrections: [Correction], _ search: Search) {
    // Splits first: they make the names that others may speak of.
    let splits = corrections.filter { $0.verb == .split }
    for correction in splits + corrections.filter({ $0.verb != .split }) {
      guard let anchor = correction.anchor else { continue }
      switch search(correction.name, anchor) {
      case .noArticle: problems[correction] = .missingArticle
      case .noMention: problems[correction] = .missingMention
      case .found(let found): read(correction, found)
      }
    }
  }

  private mutating func read(_ correction: Correction, _ found: [MentionFinder.Found]) {
    switch correction.verb {
    case .retype, .dismiss:
      // A name that has grown since is another one.
      let exact = found.filter(\.isExact).map(\.mention)
      if exact.isEmpty { problems[correction] = .missingMention }
      for mention in exact {
        if correction.verb == .retype {
          mentions.kinds[mention, default: []].append(correction)
        } else {
          mentions.dismissals[mention, default: []].append(correction)
        }
      }
    case .split, .same, .different, .unsure:
      let name = correction.objectName ?? ""
      guard let node = node(name, of: correction, absence: .makesNode) else { return }
      for found in found { claim(node, found.mention, correction) }
    case .merge, .rename: break
    }
  }

  private mutating func claim(
    _ node: Int, _ mention: MentionReference, _ correction: Correction
  ) {
    let claim = MentionCorrections.Claim(node: node, correction: correction)
    switch correction.verb {
    case .different: mentions.refusals[mention, default: []].append(claim)
    case .unsure: mentions.doubts[mention, default: []].append(claim)
    default: mentions.targets[mention, default: []].append(claim)
    }
  }

  /// Finds mentions of which contrary things are said, and leaves these things out.
  mutating func settleMentions() {
    for (mention, claims) in mentions.targets {
      let named = Set(claims.map { roots[$0.node] })
      let contrary = (mentions.refusals[mention] ?? []).filter { named.contains(roots[$0.node]) }
      let dismissals = mentions.dismissals[mention] ?? []
      if named.count > 1 || !contrary.isEmpty || !dismissals.isEmpty {
        conflict((claims + contrary).map(\.correction) + dismissals)
      }
    }
    for (mention, said) in mentions.kinds {
      let dismissals = mentions.dismissals[mention] ?? []
      if Set(said.map(\.object)).count > 1 || !dismissals.isEmpty { conflict(said + dismissals) }
    }
    let gone = Set(problems.keys.filter(isInConflict))
    if !gone.isEmpty { mentions.remove(gone) }
  }
}
