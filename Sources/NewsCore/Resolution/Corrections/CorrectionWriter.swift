/// Turns what a reader asks for, in terms of what is on the screen, into lines that hold by name and
/// content.
///
/// A name that says who is meant stands for all its mentions; where it does not, as with a family
/// name alone, each mention is named by its article and the words around it.
public struct CorrectionWriter: Sendable {
  /// What a request comes to.
  public struct Draft: Sendable {
    public var change: CorrectionChange
    /// What is done, in a few words.
    public let words: String
    /// A mention of the entity to follow afterwards.
    public let mention: Place?
  }

  /// Why nothing can be done, in a few words.
  public struct Refusal: Error, Sendable {
    public let words: String
  }

  let corrected: CorrectedReference
  let list: CorrectionList

  /// - Parameters:
  ///   - corrected: what the reader sees.
  ///   - list: the corrections that made it so.
  public init(_ corrected: CorrectedReference, _ list: CorrectionList) {
    self.corrected = corrected
    self.list = list
  }

  /// The lines that come and go; nothing for `undo` and `redo`, which are the history's.
  public func draft(of request: CorrectionRequest) throws(Refusal) -> Draft {
    var draft =
      switch request {
      case .merge(let id, let other): try merge(subject(id), into: subject(other))
      case .split(let id, let mentions): try split(subject(id), mentions)
      case .rename(let id, let name): try rename(subject(id), to: name)
      case .retype(let id, let kind): try retype(subject(id), to: kind)
      case .dismiss(let id): try dismiss(subject(id))
      case .judge(let review, let verdict): try judge(review, verdict)
      case .undo, .redo: Draft(change: CorrectionChange(), words: "", mention: nil)
      }
    // What contradicts the new lines was said before: the reader says the contrary now.
    for line in draft.change.added {
      guard case .conflict(let others)? = corrected.plan?.problems[line.correction] else {
        continue
      }
      draft.change.removed += others.map { CorrectionLine($0) }
    }
    draft.change = draft.change.restricted(to: list)
    if draft.change.isEmpty, request != .undo, request != .redo {
      throw Refusal(words: "it is so already")
    }
    return draft
  }

  private func subject(_ id: EntityID) throws(Refusal) -> CorrectionSubject {
    guard let subject = CorrectionSubject(id, in: corrected) else {
      throw Refusal(words: "it is not among the names any more")
    }
    return subject
  }

  // MARK: Merging and splitting

  private func merge(
    _ subject: CorrectionSubject, into other: CorrectionSubject
  ) throws(Refusal) -> Draft {
    guard subject.entity.id != other.entity.id else {
      throw Refusal(words: "there is nothing to merge a name into itself for")
    }
    guard subject.slot.kind == other.slot.kind else {
      throw Refusal(
        words: "\(subject.entity.name) is \(subject.slot.kind.withArticle) and "
          + "\(other.entity.name) \(other.slot.kind.withArticle); change the kind of one first")
    }
    let kind = subject.slot.kind
    var change = CorrectionChange(removed: lines(parting: subject.slot, other.slot))
    switch (subject.durableName, other.durableName) {
    case (let name?, let target?):
      change.add(Correction(.merge, kind, name, .name(target)))
    case (nil, let target?):
      try assign(subject.places, to: target, kind, .same, &change)
    case (let name?, nil):
      try assign(other.places, to: name, kind, .same, &change)
    case (nil, nil):
      let label = try label(for: other.entity.name, other.places)
      try assign(other.places + subject.places, to: label, kind, .split, &change)
    }
    return Draft(
      change: change, words: "\(subject.entity.name) merged into \(other.entity.name)",
      mention: other.places.first)
  }

  private func split(
    _ subject: CorrectionSubject, _ mentions: [Place]
  ) throws(Refusal) -> Draft {
    let chosen = Set(mentions)
    let going = subject.places.filter(chosen.contains)
    guard !going.isEmpty else { throw Refusal(words: "no mention is chosen that could go") }
    let staying = subject.places.filter { !chosen.contains($0) }
    guard !staying.isEmpty else { throw Refusal(words: "one mention at least must stay") }
    var change = CorrectionChange()
    let name = fullestForm(of: going)
    let label = isFree(name, subject) ? name : try label(for: name, going)
    try assign(going, to: label, subject.slot.kind, .split, &change)
    let count = going.count == 1 ? "1 mention" : "\(going.count) mentions"
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
    let isCalledSo = EntityNames(of: corrected.original.entities, wanted: [key])
      .entities(named: key)
    return others.isEmpty && isCalledSo.isEmpty && corrected.plan?.labels[key] == nil
      && NameKey(kind, subject.entity.name) != key
  }

  // MARK: Names and kinds

  private func rename(
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

  private func retype(
    _ subject: CorrectionSubject, to kind: EntityKind
  ) throws(Refusal) -> Draft {
    guard subject.slot.kind != kind else {
      throw Refusal(words: "\(subject.entity.name) is \(kind.withArticle) already")
    }
    var change = CorrectionChange()
    for line in lines(about: subject) {
      // What was said of the name under its old kind is said of it under the new one.
      change.removed.append(line)
      change.add(line.correction.retyped(to: kind))
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

  private func dismiss(_ subject: CorrectionSubject) throws(Refusal) -> Draft {
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

  // MARK: Verdicts

  private func judge(_ review: ReviewID, _ verdict: Verdict) throws(Refusal) -> Draft {
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
        line.correction.verb == .same
          || line.correction.objectName.map { NameKey(kind, $0) } == NameKey(kind, target)
      }
      change.add(
        Correction(
          verdict == .different ? .different : .unsure, kind, words, at: anchor, .name(target)))
    }
    return draft(change)
  }
}

extension CorrectionChange {
  fileprivate mutating func add(_ correction: Correction?) {
    if let correction { added.append(CorrectionLine(correction)) }
  }
}

extension Correction {
  /// The same of another kind of thing.
  fileprivate func retyped(to kind: EntityKind) -> Correction? {
    verb == .retype || verb == .dismiss
      ? nil : Correction(verb, kind, name, at: anchor, object)
  }
}
