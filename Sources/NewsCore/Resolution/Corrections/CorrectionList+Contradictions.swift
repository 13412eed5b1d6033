extension CorrectionList {
  /// The corrections that contradict each other whatever the articles are.
  public static func contradictions(among corrections: [Correction]) -> [CorrectionProblem] {
    var names: [NameKey: String] = [:]
    for correction in corrections where correction.anchor == nil {
      for name in [correction.name, correction.objectName].compactMap(\.self) {
        let key = NameKey(correction.kind, name)
        if names[key].map({ name.precedes($0) }) ?? true { names[key] = name }
      }
    }
    let entities = names.map { key, name in
      Entity(
        id: EntityID("\(key.kind.rawValue):\(name)"), kind: key.kind, name: name, forms: [],
        mentions: [])
    }
    let reference = CrossReference(
      documents: [], entities: entities.sorted { $0.id < $1.id }, links: [])
    // One mention for each article, number and name, as if all the articles were here.
    var mentions: [MentionWords: Int] = [:]
    let plan = CorrectionPlan(corrections, for: reference) { name, anchor in
      let words = MentionWords(
        article: anchor.article, occurrence: anchor.occurrence,
        words: ProseWords.key(of: Array(name.utf8).span))
      let index = mentions[words] ?? mentions.count
      mentions[words] = index
      return .found([
        MentionFinder.Found(
          mention: MentionReference(document: 0, mention: index), isExact: true)
      ])
    }
    return CorrectedReference.problems(of: plan).filter(\.isConflict)
  }

  /// Which mention an anchor speaks of.
  private struct MentionWords: Hashable {
    let article: ArticleKey
    let occurrence: Int
    let words: FoldedKey
  }
}
