/// Counts what accounts call a thing, and says whether they differ.
struct DesignationGrouping {
  let documents: [Document]

  /// The designations of one thing; nil unless the words of two accounts differ: they have no noun
  /// in common, or one says of it what the other does not.
  func group(_ what: String, _ places: [DesignationPlace]) -> DesignationGroup? {
    var known: [Int: [FoldedKey: Designation]] = [:]
    for place in Set(places).sorted() {
      let key = self.key(of: place)
      let earlier = known[place.document]?[key]
      known[place.document, default: [:]][key] = Designation(
        document: place.document, span: earlier?.span ?? place.span,
        count: 1 + (earlier?.count ?? 0))
    }
    guard differ(places) else { return nil }
    return DesignationGroup(
      what: what,
      designations: known.values.flatMap(\.values).sorted {
        ($0.document, $1.count, $0.span) < ($1.document, $0.count, $1.span)
      })
  }

  private func differ(_ places: [DesignationPlace]) -> Bool {
    let heads = Dictionary(grouping: places, by: \.document).values.map { own in
      (nouns: Set(own.map(\.head)), epithets: own.reduce(into: Set()) { $0.formUnion($1.epithets) })
    }
    return heads.indices.contains { one in
      heads[..<one].contains { other in
        other.nouns.isDisjoint(with: heads[one].nouns) || other.epithets != heads[one].epithets
      }
    }
  }

  /// The same for the same words in whatever case, number and form.
  private func key(of place: DesignationPlace) -> FoldedKey {
    let document = documents[place.document]
    let bytes = document.text.bytes.span
    var key = FoldedKey()
    for token in document.words(in: place.span) {
      let stem = DesignationFamilies.shared.headword(of: WordStem.stem(of: token, in: bytes))
      key.append(UInt32(truncatingIfNeeded: stem.value))
      key.append(UInt32(truncatingIfNeeded: stem.value >> 32))
    }
    return key
  }
}
