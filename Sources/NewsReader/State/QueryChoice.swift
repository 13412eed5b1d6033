import NewsCore

/// A query for quotations while it is typed: what is wrong in it, and what it can go on with.
struct QueryChoice: Hashable, Sendable {
  /// The list as it was, to return to.
  let before: QuotationList
  /// What is wrong; nil when the query is understood.
  private(set) var problem: QueryProblem?
  /// Who can stand after `said:`; nil until the answer has come.
  var speakers: QueryValues?
  /// What can stand after `about:`; nil until the answer has come.
  var entities: QueryValues?
  /// What is offered for the piece at the cursor.
  private(set) var completions: [QueryCompletion] = []
  /// The completion that stands in the line, as an index; nil while none was chosen.
  private(set) var chosen: Int?
  /// The line before the first completion was chosen.
  private var typed = LineEditor()

  init(before: QuotationList) {
    self.before = before
  }

  /// Looks anew at what is typed.
  mutating func read(_ line: LineEditor, in catalogue: ArticleCatalogue) {
    typed = line
    chosen = nil
    completions = QueryCompleter(speakers: speakers, entities: entities, catalogue: catalogue)
      .completions(of: line.text, at: line.textBeforeCursor.utf8.count)
  }

  /// The query that a text is, and what is wrong in it; of a wrong one what stands before the
  /// mistake.
  mutating func query(in text: String) -> QuotationQuery {
    let parser = QuotationQueryParser()
    do throws(QueryProblem) {
      problem = nil
      return try parser.query(from: text)
    } catch {
      problem = error
      let right = SourceText(text)[TextSpan(0, error.span.start)]
      return (try? parser.query(from: right)) ?? .everything
    }
  }

  /// Puts the next completion, or one before, into the line; nil when there is none.
  mutating func complete(by step: Int) -> LineEditor? {
    guard !completions.isEmpty else { return nil }
    let from = chosen ?? (step > 0 ? -1 : 0)
    let next = (from + step + completions.count) % completions.count
    chosen = next
    return completions[next].line(after: typed)
  }
}
