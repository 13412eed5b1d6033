/// Finds what only one of several accounts has.
///
/// Nothing counts that another account may be meant to have, in whatever words (`AccountWords`).
struct LoneItemFinder {
  let documents: [Document]
  let alignment: PassageAlignment
  /// Of each document.
  let words: [AccountWords]

  /// How sure it is at least, in percent, that sentences correspond, that a person or figure of its own
  /// does not make one a sentence that only its account has: of less sure ones two in three are.
  private static let sure = 40
  /// How many words a sentence has at least that say something, if another account tells of its day too:
  /// `The accident happened on 8 May at about ten past seven` is what all of them tell.
  private static let telling = 5

  /// - Parameter items: which people, quotations and figures each account has.
  func items(among items: [SharedItems.Item]) -> [LoneItem] {
    guard documents.count > 1 else { return [] }
    let alone = items.filter { $0.places.count == 1 && !isElsewhere($0) }.map { item in
      LoneItem(document: item.places[0].document, span: item.places[0].span, kind: item.kind)
    }
    let days = documents.map { ToldDays($0).days }
    let sentences = Set(alignment.alone).union(hardlyLinked(with: alone)).filter {
      isTelling($0) && !isOfKnownDay($0, days)
    }
    return
      (alone
      + sentences.map {
        LoneItem(document: $0.document, span: sentence($0).span, kind: .sentence)
      }).sorted {
        ($0.document, $0.span, $0.kind.rawValue) < ($1.document, $1.span, $1.kind.rawValue)
      }
  }

  private func isElsewhere(_ item: SharedItems.Item) -> Bool {
    let place = item.places[0]
    return documents.indices.contains { other in
      other != place.document
        && words[other].mayHave(item.kind, place.span, of: documents[place.document])
    }
  }

  /// The sentences with people or figures of their own that surely correspond to none.
  private func hardlyLinked(with items: [LoneItem]) -> [SentencePlace] {
    var best: [SentencePlace: Int] = [:]
    for link in alignment.links {
      for place in [link.one, link.other] {
        best[place] = max(best[place] ?? 0, link.certainty)
      }
    }
    return items.compactMap { item in
      guard item.kind == .person || item.kind == .figure,
        let number = documents[item.document].sentence(at: item.span.start)
      else { return nil }
      let place = SentencePlace(document: item.document, sentence: number)
      return best[place] ?? 0 < Self.sure ? place : nil
    }
  }

  /// Whether a sentence is prose, and no lead-in to what follows it: `She added:`.
  private func isTelling(_ place: SentencePlace) -> Bool {
    let document = documents[place.document]
    let sentence = sentence(place)
    switch document.article.blocks[sentence.block].kind {
    case .paragraph, .item, .blockQuotation: break
    default: return false
    }
    return sentence.tokens.last.map {
      document.text.bytes[document.tokens[$0].span.start] != UInt8(ascii: ":")
    } ?? false
  }

  /// Whether a sentence names nothing and says little besides a day of which another account tells.
  ///
  /// - Parameter days: those that each account tells.
  private func isOfKnownDay(_ place: SentencePlace, _ days: [[DateMention]]) -> Bool {
    let sentence = sentence(place)
    let own = days[place.document].filter { sentence.span.contains($0.span) }.map(\.date)
    guard !own.isEmpty, documents[place.document].mentions.part(in: sentence.span, \.span).isEmpty,
      documents.indices.contains(where: { other in
        other != place.document && days[other].contains { own.contains($0.date) }
      })
    else { return false }
    let document = documents[place.document]
    let words = ComparedWordReader(document: document).words(in: sentence.tokens)
    return TellingWordReader(document: document).stems(of: words, in: sentence).count < Self.telling
  }

  private func sentence(_ place: SentencePlace) -> Sentence {
    documents[place.document].sentences[place.sentence]
  }
}
