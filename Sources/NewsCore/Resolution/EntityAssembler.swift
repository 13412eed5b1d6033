/// Gathers resolved mentions into entities with identifiers.
struct EntityAssembler {
  /// What makes mentions one entity: the form that stands for it and, for a bare name, the story.
  private struct Key: Hashable {
    let kind: EntityKind
    let folded: String
    let story: String?
  }

  /// An entity in the making.
  private struct Draft {
    var canonicalName: String?
    var form: Int
    var mentions: [MentionReference] = []
  }

  private let forms: [FormTable.Form]
  private var drafts: [Key: Draft] = [:]
  private var keys: [[Key]] = []
  private var resolutions: [[Resolution]] = []

  init(forms: [FormTable.Form]) {
    self.forms = forms
  }

  mutating func add(_ found: [Resolution], document: Int, story: String) {
    while keys.count < document {
      keys.append([])
      resolutions.append([])
    }
    var row: [Key] = []
    for (mention, resolution) in found.enumerated() {
      let form = forms[resolution.form]
      let alias = form.alias
      let key = Key(
        kind: form.kind, folded: alias?.folded ?? form.folded,
        story: form.person?.isBare == true ? story : nil)
      row.append(key)
      drafts[key, default: Draft(canonicalName: alias?.name, form: resolution.form)].mentions
        .append(MentionReference(document: document, mention: mention))
    }
    keys.append(row)
    resolutions.append(found)
  }

  func crossReference(over documents: [Document]) -> CrossReference {
    let identifiers = identifiers()
    let order = drafts.keys.map { (key: $0, name: identifiers[$0]?.name ?? "") }
      .sorted { $0.name < $1.name }.map(\.key)
    var places: [Key: Int] = [:]
    var entities: [Entity] = []
    for key in order {
      guard let draft = drafts[key], let id = identifiers[key] else { continue }
      places[key] = entities.count
      entities.append(entity(key, draft, id, documents))
    }
    let links = zip(keys, resolutions).map { row, found in
      zip(row, found).map { key, resolution in
        EntityLink(
          entity: places[key] ?? 0, reason: resolution.reason, isCertain: resolution.isCertain)
      }
    }
    return CrossReference(
      documents: documents, entities: entities,
      links: links + Array(repeating: [], count: documents.count - links.count))
  }

  /// Kind and folded name; a bare name that several stories have says which story.
  private func identifiers() -> [Key: EntityID] {
    var stories: [String: Int] = [:]
    for key in drafts.keys where key.story != nil { stories[key.folded, default: 0] += 1 }
    var found: [Key: EntityID] = [:]
    for key in drafts.keys {
      let name = "\(key.kind.rawValue):\(key.folded)"
      let isShared = key.story != nil && stories[key.folded, default: 0] > 1
      found[key] = EntityID(isShared ? "\(name)@\(key.story ?? "")" : name)
    }
    return found
  }

  /// The name that stands for all aliases if it occurs, else the form's.
  private func name(of draft: Draft, among names: [NameForm]) -> String {
    guard let canonical = draft.canonicalName else { return forms[draft.form].name }
    return names.contains { $0.text == canonical } ? canonical : names.first?.text ?? canonical
  }

  private func entity(
    _ key: Key, _ draft: Draft, _ id: EntityID, _ documents: [Document]
  ) -> Entity {
    var counts: [String: Int] = [:]
    for reference in draft.mentions {
      let document = documents[reference.document]
      let span = document.mentions[reference.mention].span
      counts[document.text.singleSpaced(span), default: 0] += 1
    }
    let names = counts.map { NameForm(text: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.text) < ($0.count, $1.text)
    }
    return Entity(
      id: id, kind: key.kind, name: name(of: draft, among: names), forms: names,
      mentions: draft.mentions.sorted())
  }
}
