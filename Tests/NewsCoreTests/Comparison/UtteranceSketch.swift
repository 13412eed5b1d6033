import TestSupport

@testable import NewsCore

/// Articles for the grouper and what it makes of them, as texts.
struct UtteranceSketch {
  let reference: CrossReference

  /// - Parameter accounts: one article each, of one story unless `stories` says otherwise.
  init(_ accounts: [String], stories: [String]? = nil, published: [CalendarDate?]? = nil) {
    reference = CrossReference(
      accounts.enumerated().map { index, text in
        ArticleSketch(
          "\(index + 1)", story: stories?[index] ?? "story",
          published: published.map { $0[index] } ?? CalendarDate(year: 2031, month: 5, day: 3), text
        )
      })
  }

  init(reference: CrossReference) {
    self.reference = reference
  }

  /// Each utterance of several versions: `1 whole: words | 2 shortened: words`, `≠` before a
  /// conflict.
  var groups: [String] {
    UtteranceGrouper().utterances(in: reference).filter { $0.versions.count > 1 }.map { utterance in
      (utterance.hasSpeakerConflict ? "≠ " : "")
        + utterance.versions.map { version in
          let document = reference.documents[version.document]
          let words = document.text[document.quotations[version.quotation].span]
          return "\(document.article.id.name) \(version.versionClass.rawValue): \(words)"
        }.joined(separator: " | ")
    }
  }
}
