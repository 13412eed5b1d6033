import NewsCore

extension ReaderState {
  /// Corrects the name at the cursor or on the selected line; nil when the action is about
  /// something else.
  mutating func correct(_ action: Action) -> [Effect]? {
    switch action {
    case .undo: return ask(.undo)
    case .redo: return ask(.redo)
    case .merge, .split, .rename, .retype, .dismiss: break
    default: return nil
    }
    if case .articles(let list)? = view, let article = list.selectedArticle {
      switch action {
      case .merge: return joinStory(of: article)
      case .split where list.isStorySelected:
        return sayToChooseAccount("one account is taken out of its story")
      case .split: return ask(.part(article.id))
      default: break
      }
    }
    guard let subject else { return sayNothingToCorrect() }
    switch action {
    case .merge: return askForName(toMerge: subject)
    case .split: return open(.split(SplitList(subject, at: placeToSplit)))
    case .rename: prompt = Prompt(purpose: .rename(subject), editor: LineEditor(subject.name))
    case .retype: prompt = Prompt(purpose: .retype(subject))
    default: return ask(.dismiss(subject.id))
    }
    return []
  }

  /// Corrects by a command that says how; nil when the action is about something else.
  mutating func correct(_ action: Action, with words: String) -> [Effect]? {
    guard [.merge, .rename, .retype].contains(action) else { return nil }
    guard let subject else { return sayNothingToCorrect() }
    switch action {
    case .merge: return askForName(toMerge: subject, words: words)
    case .rename: return rename(subject, to: words)
    default:
      let kinds = EntityKind.allCases.filter { $0.rawValue.hasPrefix(words.lowercased()) }
      if kinds.count == 1 { return ask(.retype(subject.id, to: kinds[0])) }
      let names = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
      warn("“\(words)” is no kind; there are \(names)")
      return []
    }
  }

  /// Takes a story to be joined, or joins it with the one taken before.
  private mutating func joinStory(of article: ArticleSummary) -> [Effect] {
    guard let first = joining, first != article.id else {
      joining = joining == nil ? article.id : nil
      say(joining == nil ? "nothing is joined" : "Cm on another story joins it with this one")
      return []
    }
    joining = nil
    return ask(.join(first, article.id))
  }

  private mutating func ask(_ request: CorrectionRequest) -> [Effect] {
    message = .correcting
    return [.correct(request)]
  }

  private mutating func sayNothingToCorrect() -> [Effect] {
    say(view == nil ? "no name or speaker on this line" : "this line is of no name to correct")
    return []
  }

  /// Asks which name `subject` is the same as; `words` are those typed already.
  mutating func askForName(toMerge subject: Subject, words: String = "") -> [Effect] {
    let choice = MergeChoice(subject: subject, isImmediate: !words.isEmpty)
    prompt = Prompt(purpose: .merge(choice), editor: LineEditor(words))
    return [.listEntities]
  }

  /// Offers names that were looked for besides.
  mutating func offerFoundNames(_ rows: [EntityRow]) {
    guard case .merge(var choice)? = prompt?.purpose else { return }
    choice.add(rows)
    prompt?.purpose = .merge(choice)
  }

  /// Shows the names one can merge with, or merges at once where a command has named one.
  mutating func offerNames(_ rows: [EntityRow], isPartial: Bool) -> [Effect] {
    guard let prompt, case .merge(var choice) = prompt.purpose else { return [] }
    choice.take(rows, isPartial: isPartial)
    if choice.list.filter != prompt.editor.text { choice.list.setFilter(prompt.editor.text) }
    let isImmediate = choice.isImmediate
    choice.isImmediate = false
    self.prompt?.purpose = .merge(choice)
    guard isImmediate, let row = choice.only(called: prompt.editor.text) else { return [] }
    self.prompt = nil
    return ask(.merge(choice.subject.id, into: row.id))
  }

  /// Keeps the names that have the words typed.
  mutating func narrowMerge() -> [Effect] {
    guard let prompt, case .merge(var choice) = prompt.purpose else { return [] }
    let words = prompt.editor.text
    choice.isImmediate = false
    choice.list.setFilter(words)
    self.prompt?.purpose = .merge(choice)
    return choice.isPartial && !TextSearch(words).isEmpty ? [.findEntities(words)] : []
  }

  /// Merges with the name chosen; as long as there is none the names stay open.
  mutating func merge(_ choice: MergeChoice) -> [Effect] {
    guard let row = choice.chosen else { return [] }
    prompt = nil
    return ask(.merge(choice.subject.id, into: row.id))
  }

  mutating func rename(_ subject: Subject, to name: String) -> [Effect] {
    let words = name.split(separator: " ").joined(separator: " ")
    guard !words.isEmpty, words != subject.name else {
      say("\(subject.name) keeps its name")
      return []
    }
    return ask(.rename(subject.id, to: words))
  }

  mutating func retype(_ subject: Subject, letter: Character) -> [Effect] {
    guard let kind = EntityKind.allCases.first(where: { $0.letter == letter }) else {
      warn("\(letter) stands for no kind; Esc leaves it as it is")
      return []
    }
    prompt = nil
    return ask(.retype(subject.id, to: kind))
  }

  /// Splits off the mentions that are marked.
  mutating func splitOff(_ list: SplitList) -> [Effect] {
    let places = list.markedPlaces
    guard !places.isEmpty else {
      say("Space marks the mentions that go")
      return []
    }
    guard places.count < list.rows.count else {
      say("all mentions are marked; some have to stay")
      return []
    }
    return closeView() + ask(.split(list.subject.id, mentions: places))
  }

  /// Judges the selected link and goes on to the next.
  mutating func judge(_ verdict: Verdict) -> [Effect] {
    guard case .review(var list)? = view, let review = list.selectedReview else { return [] }
    list.judge(verdict)
    views[views.count - 1] = .review(list)
    return [.correct(.judge(review.id, verdict))]
  }

  /// Marks lines of the list from which mentions are split off.
  mutating func mark(all: Bool) {
    guard case .split(var list)? = view else { return }
    if all { list.markAll() } else { list.mark() }
    views[views.count - 1] = .split(list)
  }

  /// Says what became of a correction; what was shown of the entity is shown of what it is now.
  mutating func take(_ outcome: CorrectionOutcome) -> [Effect] {
    guard outcome.isDone else {
      warn(outcome.message)
      // The list has shown the verdict since it was given.
      if case .judge = outcome.request { return [.listReviews] }
      return []
    }
    switch outcome.request {
    case .undo: say(outcome.message + "; Ctrl-R does it again")
    case .redo: say(outcome.message)
    // The list shows the verdict, and the bottom line what is in doubt about the next link.
    case .judge: break
    default: say(outcome.message + "; U undoes")
    }
    guard let entity = outcome.entity else { return [] }
    // By the mention last visited the target would go with those that are split off.
    if target?.query == .entity(entity) { target?.anchor = nil }
    changeViews { $0.inherit(entity) }
    for index in closedViews.indices { closedViews[index].inherit(entity) }
    return []
  }
}

extension ReaderView {
  /// Notes what a correction has made of an entity that may be shown here.
  fileprivate mutating func inherit(_ entity: EntityID) {
    switch self {
    case .entities(var list):
      list.heir = entity
      self = .entities(list)
    case .card(var list):
      list.heir = entity
      self = .card(list)
    default: break
    }
  }
}
