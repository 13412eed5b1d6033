/// Counts what accounts call a thing, and says whether they differ.
struct DesignationGrouping {
  let documents: [Document]

  /// What an account calls a thing, taken together.
  private struct Account {
    let nouns: Set<UInt64>
    let epithets: Set<UInt64>
    /// All words, the same for all forms of each.
    let words: Set<UInt64>

    /// Whether another account has no noun in common with it, or one of them says what the other
    /// does not.
    func differs(from other: Account) -> Bool {
      nouns.isDisjoint(with: other.nouns) || !epithets.isSubset(of: other.words)
        || !other.epithets.isSubset(of: words)
    }
  }

  /// The designations of one thing; nil unless the words of two accounts differ.
  func group(_ what: String, _ places: [DesignationPlace]) -> DesignationGroup? {
    let places = withoutStumps(places)
    guard differ(places) else { return nil }
    var known: [Int: [FoldedKey: Designation]] = [:]
    for place in Set(places).sorted() {
      let key = self.key(of: place)
      let earlier = known[place.document]?[key]
      known[place.document, default: [:]][key] = Designation(
        document: place.document, span: earlier?.span ?? place.span,
        count: 1 + (earlier?.count ?? 0))
    }
    return DesignationGroup(
      what: what,
      designations: known.values.flatMap(\.values).sorted {
        ($0.document, $1.count, $0.span) < ($1.document, $0.count, $1.span)
      })
  }

  /// `aide` says nothing where the account has `former campaign aide` too.
  private func withoutStumps(_ places: [DesignationPlace]) -> [DesignationPlace] {
    places.filter { place in
      !place.isBare
        || !places.contains {
          $0.document == place.document && $0.head == place.head && !$0.isBare
        }
    }
  }

  /// An account that calls somebody no more than an `aide` differs from nobody.
  private func differ(_ places: [DesignationPlace]) -> Bool {
    let telling = places.filter { !$0.isBare }
    let accounts = Dictionary(grouping: telling, by: \.document).values.map { own in
      Account(
        nouns: Set(own.map(\.head)), epithets: own.reduce(into: []) { $0.formUnion($1.epithets) },
        words: own.reduce(into: []) { $0.formUnion(headwords(of: $1)) })
    }
    return accounts.indices.contains { one in
      accounts[..<one].contains { $0.differs(from: accounts[one]) }
    }
  }

  /// The words of a designation that say something, the same for all forms of each.
  func headwords(of place: DesignationPlace) -> [UInt64] {
    let document = documents[place.document]
    return document.words(in: place.span).filter {
      !WordClasses.shared[$0.key].contains(.functionWord)
    }.map { headword(of: $0, in: document).value }
  }

  /// The same for the same words in whatever case, number and form, and whosever it is: `the town’s
  /// mayor` is `the mayor`.
  private func key(of place: DesignationPlace) -> FoldedKey {
    let document = documents[place.document]
    let words = document.words(in: place.span)
    var key = FoldedKey()
    for (index, token) in words.enumerated() {
      guard index + 1 == words.count || !token.isPossessive(in: document) else { continue }
      let word = headword(of: token, in: document).value
      key.append(UInt32(truncatingIfNeeded: word))
      key.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    return key
  }

  private func headword(of token: Token, in document: Document) -> FoldedKey {
    DesignationFamilies.shared.headword(of: WordStem.stem(of: token, in: document.text.bytes.span))
  }
}
