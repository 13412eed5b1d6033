/// Finds the passages that readers have anchored to each other, and says how a passage is named.
public struct AnchorFinder {
  /// So many words of a passage are told.
  private static let told = 8
  /// Fewer bytes of words than these prove nothing about an article that was changed.
  private static let leastWords = 12

  private let documents: [Document]
  private let articles: [ArticleKey: [Int]]

  public init(_ documents: [Document]) {
    self.documents = documents
    articles = Dictionary(grouping: documents.indices) { documents[$0].article.key }
  }

  /// The anchors that hold in these articles, in the order of their lines.
  public func anchors(_ corrections: [AnchorCorrection]) -> [Anchor] {
    corrections.flatMap(anchors)
  }

  /// The anchors that a line makes: one for each two articles that have its passages.
  public func anchors(_ correction: AnchorCorrection) -> [Anchor] {
    let ones = places(of: correction.one)
    let others = places(of: correction.other)
    let firsts = ones ?? changed(correction.one, besides: others)
    let seconds = others ?? changed(correction.other, besides: ones)
    return firsts.flatMap { one in
      seconds.compactMap { other in
        one.article == other.article ? nil : Anchor(one: one, other: other)
      }
    }
  }

  /// How a passage is named; nil when it has no words of prose.
  func passage(at place: Place) -> AnchorCorrection.Passage? {
    guard let index = documents.firstIndex(where: { $0.article.id == place.article }) else {
      return nil
    }
    let document = documents[index]
    let prose = ProseWords(of: document.article)
    let first = prose.index(endingAfter: place.span.start)
    let words = prose.words[first...].prefix(Self.told).prefix { place.span.contains($0.span) }
    guard let start = words.first?.span.start, let end = words.last?.span.end else { return nil }
    let line = Excerpt(of: document).line(TextSpan(start, end)).singleSpaced
    return prose.number(ofOccurrenceOf: line, beginningAt: first).map { number in
      AnchorCorrection.Passage(article: document.article.key, occurrence: number, words: line)
    }
  }

  /// The sentences that a passage is, one in each article of its key; nil when there is no such
  /// article.
  private func places(of passage: AnchorCorrection.Passage) -> [Place]? {
    articles[passage.article].map { here in
      here.compactMap { document in
        let found = sentences(beginningWith: passage.words, in: document)
        return found.count < passage.occurrence ? nil : found[passage.occurrence - 1]
      }
    }
  }

  /// The only sentence with the words of a passage among the accounts of the story that another
  /// passage is told in: its article was changed, or is read in another way.
  private func changed(_ passage: AnchorCorrection.Passage, besides others: [Place]?) -> [Place] {
    guard passage.words.utf8.count >= Self.leastWords, let others else { return [] }
    let told = Set(others.map(\.article))
    let stories = Set(documents.filter { told.contains($0.article.id) }.map(\.story))
    let accounts = documents.indices.filter {
      stories.contains(documents[$0].story) && !told.contains(documents[$0].article.id)
    }
    let found = accounts.flatMap { sentences(beginningWith: passage.words, in: $0) }
    return found.count == 1 ? found : []
  }

  /// For each occurrence of words the sentence that it begins in.
  private func sentences(beginningWith words: String, in document: Int) -> [Place] {
    let document = documents[document]
    let prose = ProseWords(of: document.article)
    return prose.occurrences(of: ProseWords.keys(of: words)).compactMap { first in
      document.sentence(at: prose.words[first].span.start).map { sentence in
        Place(article: document.article.id, span: document.sentences[sentence].span)
      }
    }
  }
}
