/// How what is on the screen goes back to what the resolver found.
extension CorrectedReference {
  /// The entity that is named at a place now.
  public func entity(at place: Place) -> EntityID? {
    mention(at: place).map { reference.entity(of: $0.mention, in: $0.document).id }
  }

  func place(of mention: MentionReference) -> Place {
    let document = reference.documents[mention.document]
    return Place(article: document.article.id, span: document.mentions[mention.mention].span)
  }

  /// The mention at a place.
  func mention(at place: Place) -> MentionReference? {
    Self.mention(at: place, in: reference)
  }

  /// The mention at a place as the resolver knew it.
  func originalMention(at place: Place) -> MentionReference? {
    Self.mention(at: place, in: original)
  }

  private static func mention(
    at place: Place, in reference: CrossReference
  ) -> MentionReference? {
    guard let document = reference.index(of: place.article),
      let mention = reference.documents[document].mentions.firstIndex(where: {
        $0.span == place.span
      })
    else { return nil }
    return MentionReference(document: document, mention: mention)
  }

  func root(ofNode node: Int) -> Int { plan?.roots[node] ?? node }

  func kind(ofNode node: Int) -> EntityKind {
    plan?.nodes[node].kind ?? original.entities[node].kind
  }

  /// The resolver's entities that are one now.
  func entities(of root: Int) -> [Int] {
    guard let plan else { return [root] }
    return original.entities.indices.filter { plan.roots[$0] == root }
  }

  /// What has a name: the nodes that stand for it.
  func names(of key: NameKey) -> Set<Int> {
    let index = EntityNames(of: original.entities, kinds: plan?.kinds ?? [:], wanted: [key])
    let dismissed = plan?.dismissed ?? []
    let named = index.entities(named: key).filter { !dismissed.contains($0) }
    if named.isEmpty, let label = plan?.labels[key] { return [root(ofNode: label)] }
    let found =
      named.isEmpty
      ? index.entities(alsoNamed: key).filter { !dismissed.contains($0) } : named
    return Set(found.map { root(ofNode: $0) })
  }

  /// A name by which an entity is found in whatever articles it stands, the one shown if it can
  /// be.
  func durableName(of slot: CorrectionSlot) -> String? {
    var nodes = entities(of: slot.root).map { original.entities[$0].name }
    if let plan {
      let head = plan.head(of: slot.root).name
      nodes.insert(head, at: 0)
      nodes += plan.labels.values.sorted().filter { plan.roots[$0] == slot.root }
        .map { plan.nodes[$0].name }
    }
    return nodes.first { name in
      NameKey.identifies(slot.kind, name) && names(of: NameKey(slot.kind, name)) == [slot.root]
    }
  }

  /// The name of a resolver's entity when nothing else of its kind has it and it is not one that
  /// several might bear.
  func ownName(of entity: Int) -> String? {
    let found = original.entities[entity]
    let key = NameKey(found.kind, found.name)
    guard EntityNames(of: original.entities, wanted: [key])[key] == [entity] else { return nil }
    let isClear = found.mentions.allSatisfy {
      original.links[$0.document][$0.mention].candidates.isEmpty
    }
    return isClear ? found.name : nil
  }

  /// Mentions by the resolver's entity among `members` that they belong to, and last, under nil,
  /// those that belong to none of these.
  func places(by places: [Place], among members: [Int]) -> [(entity: Int?, places: [Place])] {
    var groups: [Int: [Place]] = [:]
    var strays: [Place] = []
    for place in places {
      let mention = originalMention(at: place)
      let entity = mention.map { original.links[$0.document][$0.mention].entity }
      if let entity, members.contains(entity) {
        groups[entity, default: []].append(place)
      } else {
        strays.append(place)
      }
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [(nil, strays)]
  }
}
