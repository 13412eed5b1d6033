/// One thing that a reader says of names, which holds by name and content: no path, no line number
/// and no identifier of a machine is in it.
///
/// A correction without an anchor is of a name, wherever it stands; one with an anchor is of one
/// mention. What a correction says does not depend on others, so a set of them has no order.
public struct Correction: Hashable, Sendable {
  /// What is said.
  public enum Verb: String, CaseIterable, Hashable, Sendable {
    /// Two names are one entity; the second stays.
    case merge
    /// A mention names an entity of its own, or another one than it was taken for.
    case split
    /// An entity is shown by another name.
    case rename
    /// A name is of another kind.
    case retype
    /// What is taken for a name is none.
    case dismiss
    /// A mention names the entity that it may name.
    case same
    /// A mention does not name an entity, or two names are two entities.
    case different
    /// Somebody looked and cannot tell.
    case unsure

    /// The word before the object.
    var preposition: String {
      switch self {
      case .merge: "into"
      case .split, .same: "as"
      case .rename, .retype: "to"
      case .different: "from"
      case .unsure: "or"
      case .dismiss: ""
      }
    }
  }

  /// What stands behind the preposition.
  public enum Object: Hashable, Sendable {
    case name(String)
    case kind(EntityKind)
    case nothing
  }

  public let verb: Verb
  /// The kind of what is named, and of the object when that is a name.
  public let kind: EntityKind
  /// The name, or the words of the mention, on one line.
  public let name: String
  /// Which mention is meant; nil when the name is, wherever it stands.
  public let anchor: MentionAnchor?
  public let object: Object

  /// Nil for what no line can say: a name without words, a merged mention, a name that is not
  /// itself.
  public init?(
    _ verb: Verb, _ kind: EntityKind, _ name: String, at anchor: MentionAnchor? = nil,
    _ object: Object = .nothing
  ) {
    var name = name.singleSpaced
    var object = object
    switch (verb, object, anchor != nil) {
    case (.merge, .name(let other), false), (.rename, .name(let other), false),
      (.different, .name(let other), _), (.unsure, .name(let other), _),
      (.split, .name(let other), true), (.same, .name(let other), true):
      object = .name(other.singleSpaced)
    case (.retype, .kind(let other), _) where other != kind: break
    case (.dismiss, .nothing, _): break
    default: return nil
    }
    if case .name(let other) = object {
      if other.isEmpty || anchor == nil && other.isIdentical(to: name) { return nil }
      // Which of two is named first means nothing here: one line for one fact.
      if anchor == nil, verb == .different || verb == .unsure, other.precedes(name) {
        (name, object) = (other, .name(name))
      }
    }
    if name.isEmpty { return nil }
    self.verb = verb
    self.kind = kind
    self.name = name
    self.anchor = anchor
    self.object = object
  }

  /// The line of a file that says it: `merge person "Bill Gates" into "William Henry Gates"`.
  public var text: String {
    var text = "\(verb.rawValue) \(kind.rawValue) \(QuotedName(name).text)"
    if let anchor { text += " in \(anchor.text)" }
    switch object {
    case .name(let name): text += " \(verb.preposition) \(QuotedName(name).text)"
    case .kind(let kind): text += " \(verb.preposition) \(kind.rawValue)"
    case .nothing: break
    }
    return text
  }

  /// The name behind the preposition.
  var objectName: String? {
    if case .name(let name) = object { name } else { nil }
  }
}

extension String {
  /// Whether the bytes are the same: `==` takes two spellings of `é` for one.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The order of bytes, which is the same everywhere.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
