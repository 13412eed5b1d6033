/// Puts side by side words of one family that accounts have beside the same word: `nuclear deal`,
/// `nuclear agreement`.
struct FamilyWordComparer {
  private let links: [PassageLink]
  private let grouping: DesignationGrouping
  private let readers: [FamilyWordReader]
  /// For each document those of each sentence.
  private let words: [[[FamilyWord]]]

  init(documents: [Document], links: [PassageLink], grouping: DesignationGrouping) {
    self.links = links
    self.grouping = grouping
    readers = documents.map { FamilyWordReader($0) }
    words = zip(documents, readers).map { document, reader in
      document.sentences.indices.map(reader.words)
    }
  }

  /// Those that stand in the same place of sentences that correspond, with all other places in which
  /// an account has them so.
  func groups() -> [DesignationGroup] {
    var order: [FamilyWord.Shared] = []
    var names: [FamilyWord.Shared: String] = [:]
    for link in links {
      for word in words[link.one.document][link.one.sentence] {
        for counterpart in words[link.other.document][link.other.sentence] {
          guard let (shared, token) = word.shared(with: counterpart), names[shared] == nil
          else { continue }
          order.append(shared)
          names[shared] = readers[link.one.document].text(ofToken: token)
        }
      }
    }
    let all = readers.map { $0.words() }
    return order.compactMap { shared in
      guard let name = names[shared], haveTheirOwn(all, of: shared) else { return nil }
      return grouping.group(name, places(of: shared, in: all))
    }
  }

  private func places(
    of shared: FamilyWord.Shared, in all: [[FamilyWord]]
  ) -> [DesignationPlace] {
    all.enumerated().flatMap { document, words in
      words.filter { $0.stands(as: shared) }.map {
        DesignationPlace(document: document, span: $0.span, head: $0.headword.value)
      }
    }
  }

  /// Whether two accounts have a word of the family that the other has nowhere: who says `deal` and
  /// `agreement` in turn differs from nobody.
  private func haveTheirOwn(_ all: [[FamilyWord]], of shared: FamilyWord.Shared) -> Bool {
    let accounts = all.map { words in
      (
        own: Set(words.filter { $0.stands(as: shared) }.map(\.headword)),
        family: Set(words.filter { $0.family == shared.family }.map(\.headword))
      )
    }.filter { !$0.own.isEmpty }
    return accounts.indices.contains { one in
      accounts[..<one].contains { other in
        other.own.isDisjoint(with: accounts[one].family)
          && other.family.isDisjoint(with: accounts[one].own)
      }
    }
  }
}
