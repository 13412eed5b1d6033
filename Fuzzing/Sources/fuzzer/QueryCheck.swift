import NewsCore

/// A query is understood or refused with a place in it.
struct QueryCheck {
  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      _ = try ArticleQueryParser(isTyping: bytes.count % 2 == 0).query(from: text)
    } catch {
      check(error, in: text)
    }
    do {
      _ = try QuotationQueryParser().query(from: text)
    } catch {
      check(error, in: text)
    }
  }

  private func check(_ problem: QueryProblem, in text: String) {
    promise(problem.span.end <= text.utf8.count, "a mistake outside the query")
    promise(!problem.message.isEmpty, "a mistake without a word")
  }
}
