/// The name of an entity of a kind, folded, by which corrections find it.
struct NameKey: Hashable {
  let kind: EntityKind
  private let words: FoldedKey

  init(_ kind: EntityKind, _ name: String) {
    self.kind = kind
    let text = Self.canonical(name, kind) ?? name
    words = ProseWords.key(of: Array(text.utf8).span)
  }

  /// The name that stands for all names of a country, a people or a body.
  private static func canonical(_ name: String, _ kind: EntityKind) -> String? {
    switch kind {
    case .place, .group, .organisation:
      let words = NameParser().words(of: Array(name.utf8).span, stopsPart: false)
      return AliasTable.shared.canonical(words.joined(separator: "-"), kind)?.name
    case .person, .event, .work, .product, .other: return nil
    }
  }

  /// Whether a name says who is meant, in whatever article it stands. A family name alone does not.
  static func identifies(_ kind: EntityKind, _ name: String) -> Bool {
    kind != .person || NameParser().personName(of: Array(name.utf8).span)?.isBare != true
  }
}
