/// Finds names that accounts have alike but not the same, where one thing seems to be meant.
struct NameComparer {
  private let documents: [Document]
  private let names: [ComparedName]
  /// The words of each document.
  private let vocabularies: [Set<FoldedKey>]
  private let context: NameContext

  init(_ reference: CrossReference, _ links: [PassageLink]) {
    documents = reference.documents
    names = ComparedNameReader(documents: documents).names()
    vocabularies = documents.map { Set($0.tokens.filter(\.isWord).map(\.key)) }
    context = NameContext(reference, links)
  }

  func differences() -> [Difference] {
    names.indices.flatMap { index in
      names[(index + 1)...].compactMap { difference(names[index], $0) }
    }
  }

  private func difference(_ one: ComparedName, _ other: ComparedName) -> Difference? {
    guard one.kind == other.kind,
      let conflict = NameConflict(one.words, other.words, isPerson: one.kind == .person)
    else { return nil }
    let (left, right) = (places(of: one, without: other), places(of: other, without: one))
    guard !left.isEmpty, !right.isEmpty,
      conflict.isPlain(one) || context.areOfOneThing(left, right, conflict, family: one.words.last)
    else { return nil }
    var seen: Set<Int> = []
    let told = (left + right).sorted { ($0.document, $0.span) < ($1.document, $1.span) }
      .filter { seen.insert($0.document).inserted }
    return Difference(
      what: "name: " + ValueNamer(documents: documents).name(of: told, .name),
      kind: .name, verdict: .differs,
      values: told.map { place in
        Difference.Value(
          document: place.document, span: place.span,
          content: .text(documents[place.document].singleSpaced(place.span)), unit: nil)
      })
  }

  /// Where accounts have a name of which none has a word that only the other one has.
  private func places(
    of name: ComparedName, without other: ComparedName
  ) -> [ValueNamer.Place] {
    let others = other.words.filter { !name.words.contains($0) }.map { FoldedKey($0) }
    return name.places.filter { vocabularies[$0.document].isDisjoint(with: others) }
  }
}
