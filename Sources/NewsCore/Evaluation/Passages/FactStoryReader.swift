/// Reads stories whose sentences are marked with the facts they tell.
///
/// `# title` begins a story and `= name` an account; lines that begin with `#` before the first
/// account are comments, those with `##` anywhere. Any other line is a sentence with letters before
/// it, capital or small, one for each fact, or `-`. Two sentences of different accounts correspond
/// when they tell the same fact.
package struct FactStoryReader {
  package init() {}

  package func topics(in text: String) throws(EvaluationFailure) -> [MarkedTopic] {
    var stories: [(name: String, accounts: [[(facts: Set<Character>, words: Substring)]])] = []
    for (line, row) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
      if row.hasPrefix("##") {
        continue
      } else if row.hasPrefix("# ") {
        stories.append((String(row.dropFirst(2)), []))
      } else if row.hasPrefix("= "), !stories.isEmpty {
        stories[stories.count - 1].accounts.append([])
      } else if !row.isEmpty {
        guard let space = row.firstIndex(of: " "), let story = stories.indices.last,
          let account = stories[story].accounts.indices.last
        else {
          throw EvaluationFailure(
            line: line, problem: "it is no sentence of an account; begin one with “= name”")
        }
        let facts = Set(row[..<space]).subtracting(["-"])
        stories[story].accounts[account].append((facts, row[row.index(after: space)...]))
      }
    }
    return stories.filter { !$0.accounts.isEmpty }.map { topic(named: $0.name, $0.accounts) }
  }

  private func topic(
    named name: String, _ accounts: [[(facts: Set<Character>, words: Substring)]]
  ) -> MarkedTopic {
    var pairs: Set<SentencePair> = []
    for (one, left) in accounts.enumerated() {
      for (other, right) in accounts[..<one].enumerated() {
        for (first, sentence) in left.enumerated() {
          for (second, rival) in right.enumerated()
          where !sentence.facts.isDisjoint(with: rival.facts) {
            pairs.insert(
              SentencePair(
                SentencePlace(document: one, sentence: first),
                SentencePlace(document: other, sentence: second)))
          }
        }
      }
    }
    return MarkedTopic(
      name: name,
      accounts: accounts.enumerated().map { number, sentences in
        MarkedTopic.Account(
          name: "\(name) \(number)", lines: sentences.map { String($0.words) },
          isAnnotated: sentences.map { _ in true })
      }, pairs: pairs)
  }
}
