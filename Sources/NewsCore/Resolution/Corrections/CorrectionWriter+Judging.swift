/// What a reader says of an ambiguous mention.
extension CorrectionWriter {
  func judge(_ review: ReviewID, _ verdict: Verdict) throws(Refusal) -> Draft {
    let candidate = try subject(review.candidate)
    guard let place = corrected.mention(at: review.mention) else {
      throw Refusal(words: "the mention is not here any more")
    }
    let link = corrected.reference.links[place.document][place.mention]
    let entity = try subject(corrected.reference.entities[link.entity].id)
    let (words, anchor) = try anchor(of: review.mention)
    let kind = candidate.slot.kind
    guard let target = candidate.durableName else {
      throw Refusal(
        words: "\(candidate.entity.name) has no name that tells who is meant; merge it first")
    }
    let draft = { (change: CorrectionChange) in
      Draft(
        change: change, words: "\(words): \(verdict.rawValue), \(candidate.entity.name)",
        mention: review.mention)
    }
    let isOfName = NameKey.identifies(kind, words) && entity.slot.kind == kind
    if isOfName, let name = entity.durableName, link.entity != candidate.index {
      var change = CorrectionChange(removed: lines(parting: entity.slot, candidate.slot))
      let verb: Correction.Verb =
        switch verdict {
        case .same: .merge
        case .different: .different
        case .unsure: .unsure
        }
      change.add(Correction(verb, kind, name, .name(target)))
      return draft(change)
    }
    var change = CorrectionChange()
    if verdict == .same {
      try assign([review.mention], to: target, kind, .same, &change)
    } else {
      change.removed += claims(on: review.mention).filter { line in
        line.correction?.verb == .same
          || line.correction?.objectName.map { NameKey(kind, $0) } == NameKey(kind, target)
      }
      change.add(
        Correction(
          verdict == .different ? .different : .unsure, kind, words, at: anchor, .name(target)))
    }
    return draft(change)
  }
}
