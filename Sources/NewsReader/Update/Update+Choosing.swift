import NewsCore

extension ReaderState {
  /// Goes where the selected line of the list points.
  mutating func choose() -> [Effect] {
    switch view {
    case .articles(let list)?:
      guard let article = list.selectedArticle?.id else { return [] }
      return list.isStorySelected ? openStory(of: article) : openArticle(article)
    case .entities(let list)?:
      return list.selectedEntity.map { follow($0.id, $0.name, from: .first) } ?? []
    case .quotations(let list)?:
      return list.selectedQuotation.map { openLedger(at: $0.place) } ?? []
    case .concordance(let list)?: return choose(in: list)
    case .card(let list)?: return choose(in: list)
    case .review(let list)?: return list.selectedReview.map { leave(for: $0.mention.place) } ?? []
    case .split(let list)?: return splitOff(list)
    case .ledger(let list)?: return choose(in: list)
    case .sources(let list)?: return choose(in: list)
    case .differences(let list)?: return choose(in: list)
    case .only(let list)?: return list.selectedItem?.place.map { leave(for: $0) } ?? []
    case .timeline(let list)?: return list.selectedPlace.map { leave(for: $0) } ?? []
    case .designations(let list)?: return choose(in: list)
    case .overview(let list)?: return list.selectedAccount.map { openArticle($0) } ?? []
    case .help?: return closeView()
    case .skipped?, .versions?, nil: return []
    }
  }

  /// Makes the selected name, or the selected quotation's speaker, the target; the list stays.
  mutating func followSelected() -> [Effect] {
    switch view {
    case .entities(let list)?:
      guard let row = list.selectedEntity else { return [] }
      say("\(row.name) is the target")
      return setTarget(Target(.entity(row.id), name: row.name))
    case .card(let list)?:
      say("\(list.name) is the target")
      return setTarget(Target(.entity(list.id), name: list.name))
    case .quotations(let list)?:
      guard let name = list.selectedQuotation?.namedSpeakers.first?.name else { break }
      say("the quotations of \(name) are the target")
      return setTarget(.quotations(of: name))
    case .ledger(let list)?:
      guard let name = list.selectedVersion?.quotation.namedSpeakers.first?.name else { break }
      say("the quotations of \(name) are the target")
      return setTarget(.quotations(of: name))
    case .sources(let list)?:
      guard let share = list.selectedShare, share.entity != nil, let name = share.name else {
        break
      }
      say("the quotations of \(name) are the target")
      return setTarget(.quotations(of: name))
    default: break
    }
    say("this line names nobody to follow")
    return []
  }

  mutating func openSelectedCard() -> [Effect] {
    switch view {
    case .articles(let list)?:
      if let article = list.selectedArticle {
        return open(.overview(StoryOverview(article: article.id)))
      }
    case .entities(let list)?:
      if let row = list.selectedEntity {
        return open(.card(CardList(id: row.id, name: row.name, kind: row.kind)))
      }
    case .quotations(let list)?:
      if let row = list.selectedQuotation { return openCard(ofSpeakerOf: row) }
    case .ledger(let list)?:
      if let row = list.selectedVersion?.quotation { return openCard(ofSpeakerOf: row) }
    case .sources(let list)?:
      if let share = list.selectedShare, let id = share.entity {
        return open(.card(CardList(id: id, name: share.name ?? "", kind: .person)))
      }
    case .review(let list)?:
      if let row = list.selectedReview {
        // The kind comes with the card.
        let name = row.candidateName
        return open(.card(CardList(id: row.candidate, name: name, kind: .person)))
      }
    case .card(let list)?:
      if case .candidate(let candidate)? = list.selectedRow {
        return openCard(of: candidate, kind: list.kind)
      }
    default: break
    }
    say("this line has no card")
    return []
  }

  private mutating func openCard(ofSpeakerOf row: QuotationRow) -> [Effect] {
    guard let speaker = row.namedSpeakers.first else {
      say("nobody is named as the speaker: \(row.reason)")
      return []
    }
    // The kind comes with the card.
    return open(
      .card(
        CardList(id: speaker.entity, name: speaker.name, kind: .person, reason: row.reason)))
  }

  mutating func openSelectedInNewPane() -> [Effect] {
    guard let article = selectedArticle else {
      say("this line is in no article")
      return []
    }
    guard panes.count < Self.mostPanes else {
      say("\(Self.mostPanes) panes are the most; q closes one")
      return []
    }
    rememberPlace()
    opensAccounts = false
    isZoomed = false
    panes.append(Pane(article: article))
    active = panes.count - 1
    leaveViews()
    return [.open(article)]
  }

  static let mostPanes = 4

  /// Goes to an occurrence of the target.
  mutating func goToHit(_ place: Place) -> [Effect] {
    let effects = jump(to: Location(article: place.article, offset: place.span.start))
    target?.anchor = place
    isWalking = true
    return effects
  }

  /// The article that the selected line is or is in.
  var selectedArticle: ArticleID? {
    switch view {
    case .articles(let list)?: return list.selectedArticle?.id
    case .quotations(let list)?: return list.selectedQuotation?.place.article
    case .concordance(let list)?: return list.selectedLine?.place.article
    case .split(let list)?: return list.selectedLine?.place.article
    case .review(let list)?: return list.selectedReview?.mention.place.article
    case .ledger(let list)?: return list.selectedArticle
    case .sources(let list)?: return list.article
    case .differences(let list)?: return list.selectedPlace?.article ?? list.article
    case .only(let list)?: return list.selectedItem?.article ?? list.article
    case .timeline(let list)?: return list.selectedPlace?.article ?? list.article
    case .overview(let list)?: return list.selectedAccount ?? list.article
    case .designations(let list)?: return list.selectedPlaces.first?.article ?? list.article
    case .card(let list)?:
      switch list.selectedRow {
      case .article(let count)?: return count.article
      case .quotation(let row)?: return row.place.article
      default: return nil
      }
    default: return nil
    }
  }

  /// Shows an article in the pane that has it, or else in the active one.
  mutating func openArticle(_ id: ArticleID) -> [Effect] {
    leaveViews()
    isWalking = false
    rememberPlace()
    if let index = panes.firstIndex(where: { $0.article == id }) {
      active = index
      return []
    }
    opensAccounts = false
    if panes.isEmpty {
      panes = [Pane(article: id)]
    } else {
      panes[active].turn(to: id, destination: nil)
    }
    return [.open(id)]
  }

  /// Opens the card of a candidate.
  private mutating func openCard(of candidate: EntityCandidate, kind: EntityKind) -> [Effect] {
    let id = candidate.entity
    return open(.card(CardList(id: id, name: candidate.name, kind: kind)))
  }

  private mutating func leave(for place: Place) -> [Effect] {
    leaveViews()
    return jump(to: Location(article: place.article, offset: place.span.start))
  }

  private mutating func follow(
    _ id: EntityID, _ name: String, from place: AwaitedPlace
  ) -> [Effect] {
    leaveViews()
    awaited = place
    return setTarget(Target(.entity(id), name: name))
  }

  private mutating func choose(in list: ConcordanceList) -> [Effect] {
    guard let line = list.selectedLine else { return [] }
    leaveViews()
    var effects: [Effect] = []
    if list.isSearch {
      effects = setTarget(.words(list.query, anchor: line.place))
      target?.take(list.rows, isPartial: list.isPartial)
    }
    return effects + goToHit(line.place)
  }

  /// Goes to the passage of the selected version, or to the article that has none.
  private mutating func choose(in list: LedgerList) -> [Effect] {
    if let version = list.selectedVersion { return leave(for: version.quotation.place) }
    return list.selectedArticle.map { openArticle($0) } ?? []
  }

  /// Goes to the first quotation of the selected source.
  private mutating func choose(in list: SourcesList) -> [Effect] {
    guard let place = list.selectedPlace else {
      say("this line is about several sources")
      return []
    }
    return leave(for: place)
  }

  private mutating func choose(in list: CardList) -> [Effect] {
    switch list.selectedRow {
    case .quotation(let row)?: return leave(for: row.place)
    case .candidate(let candidate)?: return openCard(of: candidate, kind: list.kind)
    case .article(let count)?:
      return follow(list.id, list.name, from: .firstIn(count.article))
    default: return follow(list.id, list.name, from: .first)
    }
  }
}
