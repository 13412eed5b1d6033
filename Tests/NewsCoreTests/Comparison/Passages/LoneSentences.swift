@testable import NewsCore

/// The sentences that one account of a sample story alone is said to have.
struct LoneSentences {
  struct Sentence {
    let words: String
    /// Whether readers let no sentence of another account correspond to it.
    let isLone: Bool
  }

  let sentences: [Sentence]

  init(_ marked: MarkedCorrespondence) {
    let corresponding = Set(marked.pairs.flatMap { [$0.one, $0.other] })
    let comparison = AccountComparer().comparison(
      of: EntityResolver().crossReference(over: marked.documents))
    sentences = comparison.only.filter { $0.kind == .sentence }.map { item in
      let document = marked.documents[item.document]
      let number = document.sentence(at: item.span.start)
      return Sentence(
        words: document.text.singleSpaced(item.span),
        isLone: number.map {
          !corresponding.contains(SentencePlace(document: item.document, sentence: $0))
        } ?? false)
    }
  }
}
