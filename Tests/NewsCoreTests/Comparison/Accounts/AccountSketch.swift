import TestSupport

@testable import NewsCore

/// Accounts of one event as texts of the program's own reading.
struct AccountSketch {
  let comparison: Comparison

  /// - Parameter days: of May 2031, on which the accounts came out; nil for one that does not tell it.
  init(_ texts: [String], days: [Int?]? = nil) throws {
    let documents = try texts.enumerated().map { number, text in
      let day = days.map { $0[number] } ?? 15
      let page = "Storm at Norholt\n\n\(day.map { "\($0) May 2031\n\n" } ?? "")\(text)\n"
      var article = try ArticleImporter().article(
        from: Array(page.utf8), id: ArticleID("account-\(number)"), fileName: "a.txt")
      article.story = "story"
      return Analyzer().document(from: article)
    }
    comparison = AccountComparer().comparison(
      of: EntityResolver().crossReference(over: documents))
  }

  /// `differs: 14 | 17`, one for each difference in the order of the text.
  var verdicts: [String] {
    comparison.differences.map { difference in
      let values = difference.values.map { value -> String in
        if difference.kind == .speaker, case .text(let name)? = value.content { return name }
        return words(of: value.span, in: value.document)
      }
      return "\(difference.verdict.rawValue): \(values.joined(separator: " | "))"
    }
  }

  /// `0 person Ada Marsh`: what only one account has.
  var only: [String] {
    comparison.only.map { item in
      "\(item.document) \(item.kind.rawValue) \(words(of: item.span, in: item.document))"
    }
  }

  /// `0 person Ada Marsh`: what one account lacks.
  var missing: [String] {
    comparison.missing.map { "\($0.document) \($0.kind.rawValue) \($0.text)" }
  }

  private func words(of span: TextSpan, in document: Int) -> String {
    comparison.documents[document].text.singleSpaced(span)
  }
}
