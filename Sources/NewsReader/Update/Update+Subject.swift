import NewsCore

extension ReaderState {
  /// The entity that a correction would be about: at the cursor, or on the selected line.
  var subject: Subject? {
    switch view {
    case nil: return subjectAtCursor
    case .entities(let list)?:
      return list.selectedEntity.map { Subject(id: $0.id, name: $0.name, kind: $0.kind) }
    case .card(let list)?:
      if case .candidate(let candidate)? = list.selectedRow {
        return Subject(id: candidate.entity, name: candidate.name, kind: list.kind)
      }
      return Subject(id: list.id, name: list.name, kind: list.kind)
    case .concordance(let list)?:
      guard !list.isSearch, let target, case .entity(let id) = target.query else { return nil }
      return Subject(id: id, name: target.name)
    case .quotations(let list)?:
      return subject(of: list.selectedQuotation)
    case .ledger(let list)?:
      return subject(of: list.selectedVersion?.quotation)
    case .sources(let list)?:
      guard let share = list.selectedShare, let id = share.entity else { return nil }
      return Subject(id: id, name: share.name ?? "")
    case .review(let list)?:
      return list.selectedReview.map { Subject(id: $0.candidate, name: $0.candidateName) }
    case .articles?, .split?, .help?, .skipped?, .versions?, .differences?, .only?, .timeline?,
      .overview?, .designations?:
      return nil
    }
  }

  /// The mention that one most likely wants to split off: at the cursor, or on the selected line.
  var placeToSplit: Place? {
    if case .concordance(let list)? = view { return list.selectedLine?.place }
    return view == nil ? mentionAtCursor : nil
  }

  var mentionAtCursor: Place? {
    guard let pane = activePane, let content = pane.content, case .mention(let index)? = pane.spot
    else { return nil }
    return Place(article: content.id, span: content.document.mentions[index].span)
  }

  private func subject(of row: QuotationRow?) -> Subject? {
    row?.namedSpeakers.first.map { Subject(id: $0.entity, name: $0.name) }
  }

  private var subjectAtCursor: Subject? {
    guard let pane = activePane, let content = pane.content, let spot = pane.spot else {
      return nil
    }
    let mention: Int?
    switch spot {
    case .mention(let index): mention = index
    case .quotation(let index): mention = content.document.quotations[index].speaker?.mentions.first
    }
    return mention.map { index in
      let link = content.links[index]
      return Subject(id: link.entity, name: link.name, kind: link.kind)
    }
  }
}
