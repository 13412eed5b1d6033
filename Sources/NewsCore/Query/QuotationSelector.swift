/// Decides which quotations of a cross-reference fulfil a query.
///
/// The texts of a quotation are folded when the first term looks at them and once for all terms,
/// names once for each term; cheap terms are looked at first.
struct QuotationSelector {
  /// A query whose terms are numbers of matchers.
  private indirect enum Condition {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case term(Int)
  }

  private let documents: [Document]
  private let parts: [QuotationQuery]
  /// The parts as they are looked at.
  private let order: [Int]
  private var matchers: [TermMatcher] = []
  private var conditions: [Condition] = []
  private var texts: QuotationTexts

  init(_ query: QuotationQuery, in reference: CrossReference) {
    documents = reference.documents
    let parts = query.parts
    self.parts = parts
    order = parts.indices.sorted { parts[$0].cost < parts[$1].cost }
    texts = QuotationTexts(keepsWriting: query.isExact)
    conditions = parts.map { condition($0, in: reference) }
  }

  /// The indices of the quotations of a document that fulfil the query, in order.
  mutating func quotations(inDocument index: Int) -> [Int] {
    texts.open(documents[index])
    let quotations = documents[index].quotations
    return quotations.indices.filter { number in
      texts.turn(to: quotations[number])
      for part in order where !holds(conditions[part], quotations[number], index) { return false }
      return true
    }
  }

  /// What each part of the query finds alone, and what the others find without it.
  mutating func counts() -> [QueryPartCount] {
    var alone = Array(repeating: 0, count: parts.count)
    var without = alone
    for index in documents.indices {
      texts.open(documents[index])
      for quotation in documents[index].quotations {
        texts.turn(to: quotation)
        let failing = conditions.indices.filter { !holds(conditions[$0], quotation, index) }
        for part in parts.indices where !failing.contains(part) { alone[part] += 1 }
        if failing.count == 1 { without[failing[0]] += 1 }
      }
    }
    return parts.indices.map {
      QueryPartCount(part: parts[$0], alone: alone[$0], without: without[$0])
    }
  }

  private mutating func condition(
    _ query: QuotationQuery, in reference: CrossReference
  ) -> Condition {
    switch query {
    case .all(let parts):
      return .all(parts.sorted { $0.cost < $1.cost }.map { condition($0, in: reference) })
    case .any(let parts):
      return .any(parts.sorted { $0.cost < $1.cost }.map { condition($0, in: reference) })
    case .not(let part): return .not(condition(part, in: reference))
    case .term(let term):
      matchers.append(TermMatcher(term, in: reference))
      return .term(matchers.count - 1)
    }
  }

  private mutating func holds(
    _ condition: Condition, _ quotation: Quotation, _ document: Int
  ) -> Bool {
    switch condition {
    case .all(let parts):
      for part in parts where !holds(part, quotation, document) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part, quotation, document) { return true }
      return false
    case .not(let part): return !holds(part, quotation, document)
    case .term(let number):
      return matchers[number].matches(quotation, ofDocument: document, texts: &texts)
    }
  }
}

extension QuotationQuery {
  /// How much work it is to look at, for comparison.
  fileprivate var cost: Int {
    switch self {
    case .all(let parts), .any(let parts): parts.map(\.cost).max() ?? 0
    case .not(let part): part.cost
    case .term(let term):
      switch term {
      case .kind, .account, .before, .after: 0
      case .unattributed, .said, .cue: 1
      case .words: 2
      case .about: 3
      }
    }
  }

  /// Whether case and accents count in any term.
  fileprivate var isExact: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.isExact)
    case .not(let part): part.isExact
    case .term(let term): term.words?.isExact ?? false
    }
  }
}
