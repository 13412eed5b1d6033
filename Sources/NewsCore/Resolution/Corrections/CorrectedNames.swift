/// What corrections make of entities of which nothing is known but their names, as of those of a
/// whole library.
///
/// Corrections of single mentions need the articles, and so do those that part what one entity is
/// called: both are passed over.
public struct CorrectedNames: Sendable {
  /// Entities that are one, or one that has another name or kind.
  public struct Group: Hashable, Sendable {
    public let id: EntityID
    public let kind: EntityKind
    public let name: String
    /// The entities, by their indices, in order.
    public let members: [Int]
    /// That of them whose identifier and name the group has, unless it got another one.
    public let head: Int
  }

  public let groups: [Group]
  /// The indices of entities that are none, in order.
  public let dismissed: [Int]
  /// The corrections of names that do not do what they say, in the order of their lines.
  public let problems: [CorrectionProblem]

  /// The names that must be known: all that are spoken of.
  public static func names(in corrections: [Correction]) -> Set<String> {
    Set(
      corrections.filter { $0.anchor == nil }.flatMap {
        [$0.name] + [$0.objectName].compactMap(\.self)
      })
  }

  /// - Parameter entities: all that are called by one of `names(in:)`, of whatever kind; others do
  ///   no harm. Their mentions are not looked at.
  public init(_ corrections: [Correction], of entities: [Entity]) {
    let plan = CorrectionPlan(
      corrections.filter { $0.anchor == nil },
      for: CrossReference(
        documents: [], entities: entities.map(\.withoutMentions), links: []))
    let kept = entities.indices.filter { !plan.dismissed.contains($0) }
    let members = Dictionary(grouping: kept) { plan.roots[$0] }
    let touched = members.filter { root, members in
      members.count > 1 || plan.kinds[root] != nil || plan.names[root] != nil
    }
    var namer = SlotNamer(plan)
    namer.take(kept.filter { touched[plan.roots[$0]] == nil }.map { entities[$0].id })
    let slots = touched.keys.map { CorrectionSlot(root: $0, kind: plan.nodes[$0].kind) }
    groups = slots.sorted(by: namer.precedes).map { slot in
      let members = members[slot.root] ?? []
      return Group(
        id: namer.identifier(of: slot, []), kind: slot.kind, name: namer.name(of: slot, []),
        members: members, head: plan.head(of: slot.root).entity ?? members[0])
    }
    problems = CorrectedReference.problems(of: plan)
    dismissed = plan.dismissed.sorted()
  }
}

extension Entity {
  fileprivate var withoutMentions: Entity {
    Entity(id: id, kind: kind, name: name, forms: forms, mentions: [])
  }
}
