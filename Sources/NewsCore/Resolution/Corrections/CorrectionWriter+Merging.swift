/// Which mentions are one entity.
extension CorrectionWriter {
  func merge(
    _ subject: CorrectionSubject, into other: CorrectionSubject
  ) throws(Refusal) -> Draft {
    guard subject.entity.id != other.entity.id else {
      throw Refusal(words: "a name cannot be merged into itself")
    }
    guard subject.slot.kind == other.slot.kind else {
      throw Refusal(
        words: "\(subject.entity.name) is \(subject.slot.kind.withArticle) and "
          + "\(other.entity.name) \(other.slot.kind.withArticle); change the kind of one first")
    }
    let kind = subject.slot.kind
    var change = CorrectionChange(
      removed: lines(parting: subject.slot, other.slot)
        + refusals(of: other.slot, by: subject.places)
        + refusals(of: subject.slot, by: other.places))
    switch (subject.durableName, other.durableName) {
    case (let name?, let target?):
      change.add(Correction(.merge, kind, name, .name(target)))
    case (nil, let target?):
      try assign(subject.places, to: target, kind, .same, &change)
    case (let name?, nil):
      try assign(other.places, to: name, kind, .same, &change)
    case (nil, nil):
      let label = try label(for: other.entity.name, other.places, kind)
      try assign(other.places + subject.places, to: label, kind, .split, &change)
    }
    return Draft(
      change: change, words: "\(subject.entity.name) merged into \(other.entity.name)",
      mention: other.places.first)
  }

  func split(
    _ subject: CorrectionSubject, _ mentions: [Place]
  ) throws(Refusal) -> Draft {
    let chosen = Set(mentions)
    let going = subject.places.filter(chosen.contains)
    guard !going.isEmpty else { throw Refusal(words: "no mention is chosen that could go") }
    let staying = subject.places.filter { !chosen.contains($0) }
    guard !staying.isEmpty else { throw Refusal(words: "one mention at least must stay") }
    let count = going.count == 1 ? "1 mention" : "\(going.count) mentions"
    if let lines = lines(joining: going, to: subject) {
      // What a correction brought here goes back to where it was.
      return Draft(
        change: CorrectionChange(removed: lines),
        words: "\(count) of \(subject.entity.name) split off", mention: staying.first)
    }
    var change = CorrectionChange()
    let name = fullestForm(of: going)
    let label = isFree(name, subject) ? name : try label(for: name, going, subject.slot.kind)
    try assign(going, to: label, subject.slot.kind, .split, &change)
    return Draft(
      change: change, words: "\(count) of \(subject.entity.name) split off as \(label)",
      mention: staying.first)
  }

  /// Whether a name says who is meant and nothing else has it.
  private func isFree(_ name: String, _ subject: CorrectionSubject) -> Bool {
    let kind = subject.slot.kind
    guard NameKey.identifies(kind, name) else { return false }
    let key = NameKey(kind, name)
    let others = corrected.names(of: key).subtracting([subject.slot.root])
    let isCalledSo = EntityNames(
      of: corrected.original.entities, kinds: corrected.plan?.kinds ?? [:], wanted: [key]
    ).entities(named: key)
    return others.isEmpty && isCalledSo.isEmpty && corrected.plan?.labels[key] == nil
      && NameKey(kind, subject.entity.name) != key
  }
}
