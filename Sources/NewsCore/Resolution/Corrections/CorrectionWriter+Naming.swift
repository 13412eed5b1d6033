/// What an entity is called, of what kind it is, and whether it is one.
extension CorrectionWriter {
  func rename(
    _ subject: CorrectionSubject, to name: String
  ) throws(Refusal) -> Draft {
    let name = name.singleSpaced
    let kind = subject.slot.kind
    guard !name.isEmpty else { throw Refusal(words: "a name needs a word") }
    let key = NameKey(kind, name)
    let others = corrected.reference.entities.contains {
      $0.id != subject.entity.id && $0.kind == kind && NameKey(kind, $0.name) == key
    }
    if others {
      throw Refusal(words: "there is another \(name); merge with it if they are the same")
    }
    let words = "\(subject.entity.name) is called \(name) now"
    var change = CorrectionChange(removed: renames(of: subject.slot))
    if let durable = subject.durableName {
      change.add(Correction(.rename, kind, durable, .name(name)))
    } else {
      try assign(subject.places, to: name, kind, .split, &change)
    }
    return Draft(change: change, words: words, mention: subject.places.first)
  }

  func retype(
    _ subject: CorrectionSubject, to kind: EntityKind
  ) throws(Refusal) -> Draft {
    guard subject.slot.kind != kind else {
      throw Refusal(words: "\(subject.entity.name) is \(kind.withArticle) already")
    }
    var change = CorrectionChange()
    for line in lines(about: subject) {
      // What was said of the name under its old kind is said of it under the new one.
      change.removed.append(line)
      change.add(line.correction?.retyped(to: kind))
    }
    // Mentions that a line gives to the name go with it.
    let strays = CorrectionSubject.Part(
      kind: subject.slot.kind, name: nil,
      places: subject.strays.filter { claims(on: $0).isEmpty })
    for part in subject.parts + [strays] where part.kind != kind {
      try add(.retype, part, .kind(kind), &change)
    }
    return Draft(
      change: change, words: "\(subject.entity.name) is \(kind.withArticle) now",
      mention: subject.places.first)
  }

  func dismiss(_ subject: CorrectionSubject) throws(Refusal) -> Draft {
    var change = CorrectionChange(removed: lines(about: subject))
    let strays = CorrectionSubject.Part(
      kind: subject.slot.kind, name: nil, places: subject.strays)
    for part in subject.parts + [strays] { try add(.dismiss, part, .nothing, &change) }
    return Draft(
      change: change, words: "\(subject.entity.name) is taken for no name now", mention: nil)
  }

  /// Says something of a resolver's entity, by name or by each of its mentions.
  private func add(
    _ verb: Correction.Verb, _ part: CorrectionSubject.Part, _ object: Correction.Object,
    _ change: inout CorrectionChange
  ) throws(Refusal) {
    if let name = part.name {
      return change.add(Correction(verb, part.kind, name, object))
    }
    for place in part.places {
      let (name, anchor) = try anchor(of: place)
      change.add(Correction(verb, part.kind, name, at: anchor, object))
    }
  }
}

extension Correction {
  /// The same of another kind of thing.
  fileprivate func retyped(to kind: EntityKind) -> Correction? {
    verb == .retype || verb == .dismiss
      ? nil : Correction(verb, kind, name, at: anchor, object)
  }
}
