/// Finds what is wrong with the quotations found in a text and with their speakers.
struct QuotationErrorFinder {
  private let article: QuotedArticle
  private let match: QuotationMatch
  private let excerpt: Excerpt
  private let offsets: CodePointOffsets
  private let judge = SpeakerJudge(acceptsSilver: true)

  init(_ article: QuotedArticle, _ match: QuotationMatch) {
    self.article = article
    self.match = match
    excerpt = Excerpt(
      of: Document(article: LineArticleReader().article(named: article.name, article.text)))
    offsets = CodePointOffsets(article.text)
  }

  /// The errors in the order of the text; one quotation may be an error of two sorts.
  func errors() -> [QuotationError] {
    var errors: [QuotationError] = []
    for index in match.required {
      guard let partner = match.partners[index] else {
        errors.append(error(.missed, marked: index, found: nil))
        continue
      }
      if match.markedWords[index] != match.foundWords[partner] {
        errors.append(error(.shifted, marked: index, found: partner))
      }
      switch judge.verdict(on: match.found[partner], for: match.marked[index]) {
      case .right, .unjudged: continue
      case .wrongName: errors.append(error(.wrongName, marked: index, found: partner))
      case .wrongWords: errors.append(error(.wrongWords, marked: index, found: partner))
      case .open: errors.append(error(.open, marked: index, found: partner))
      }
    }
    let partners = Set(match.partners.values)
    for index in match.counted where !partners.contains(index) {
      errors.append(error(.spurious, marked: nil, found: index))
    }
    return errors.sorted { $0.example.place.span < $1.example.place.span }
  }

  private func error(_ sort: QuotationError.Sort, marked: Int?, found: Int?) -> QuotationError {
    let words = marked.map { match.markedWords[$0] } ?? found.map { match.foundWords[$0] }
    let place = words.flatMap { span($0.place) } ?? TextSpan(0, 0)
    let quotation = found.map { match.found[$0] }
    let other = sort == .shifted ? found.flatMap { span(match.foundWords[$0].place) } : nil
    return QuotationError(
      sort: sort, article: article.name, example: excerpt.concordanceLine(place),
      found: other.map { excerpt.line($0) }, markedSpeaker: marked.flatMap { speaker($0) },
      foundSpeaker: quotation?.fullSpeaker, reason: quotation?.reason)
  }

  private func span(_ place: Range<Int>) -> TextSpan? {
    offsets.span(from: place.lowerBound, to: place.upperBound)
  }

  /// `he (Ada Marsh)` where another program found a name for the pronoun.
  private func speaker(_ index: Int) -> String? {
    let quotation = match.marked[index]
    guard let speaker = quotation.speaker, let name = quotation.silverName else {
      return quotation.speaker
    }
    return "\(speaker) (\(name))"
  }
}
