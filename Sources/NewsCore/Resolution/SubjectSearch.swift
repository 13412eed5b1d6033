/// Finds which of several persons the articles on the same subject name in full.
struct SubjectSearch {
  /// A person whom articles on the subject name.
  struct Finding {
    /// The form of the full name in the closest of them.
    let form: Int
    /// How much the closest of them shares.
    let closest: Double
    /// How much all of them share; those after the closest count for a part.
    let total: Double
  }

  private let index: IndexSnapshot
  private let related: [RelatedArticle]

  /// Articles that share less have nothing to do with each other.
  static let faint = 0.005
  /// What articles share that are on the same subject when only one person has the name.
  static let least = 0.02
  /// What articles share that are on the same subject when there is a choice.
  static let enough = 0.04
  /// How much nearer a person must be than the next.
  private static let margin = 1.5
  /// How many articles after the closest count, and how much.
  private static let followers = (count: 4, part: 0.25)

  /// A search in the articles that are `related` to an article, by at least `faint`.
  ///
  /// - Parameter name: the name in question, which says nothing of the subject.
  init(_ index: IndexSnapshot, article: Int, related: [RelatedArticle], name: FoldedKey) {
    self.index = index
    self.related = related.map { found in
      let share = index.context.share(of: name, article, found.article)
      return RelatedArticle(article: found.article, score: found.score - share)
    }.filter { $0.score >= Self.faint }.sorted {
      ($1.score, index.articles.order(of: $0.article))
        < ($0.score, index.articles.order(of: $1.article))
    }
  }

  /// The articles on the same subject, the closest first.
  var articles: [Int] { related.prefix { $0.score >= Self.enough }.map(\.article) }

  /// Those of some persons whom articles on the subject name, the nearest first.
  func findings(among isBearer: (_ bearer: Int) -> Bool) -> [Finding] {
    var scores: [EntityID: (form: Int, all: [Double])] = [:]
    for found in related {
      for form in index.articles.persons(of: found.article) {
        guard let bearer = index.directory.bearer(of: form), isBearer(bearer) else {
          continue
        }
        let id = index.directory.identifier(of: form, in: index.table.forms)
        scores[id, default: (form, [])].all.append(found.score)
      }
    }
    let findings = scores.sorted { $0.key < $1.key }.map { $0.value }.map { form, all in
      let others = all.dropFirst().prefix(Self.followers.count).reduce(0, +)
      return Finding(form: form, closest: all[0], total: all[0] + others * Self.followers.part)
    }
    return findings.enumerated().sorted {
      ($1.element.total, $0.offset) < ($0.element.total, $1.offset)
    }.map(\.element)
  }

  /// The only person who can be meant; nil when none is as near as `least` or two are near each
  /// other.
  func only(among findings: [Finding], least: Double) -> Finding? {
    guard let first = findings.first, first.closest >= least,
      findings.count < 2 || first.total >= findings[1].total * Self.margin
    else { return nil }
    return first
  }
}
