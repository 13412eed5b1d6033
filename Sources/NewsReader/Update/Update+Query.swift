import NewsCore

extension ReaderState {
  /// Begins to type a query over the list of quotations.
  mutating func beginQuery(over list: QuotationList) -> [Effect] {
    prompt = Prompt(
      purpose: .quotations(QueryChoice(before: list)), editor: LineEditor(list.query.text))
    return readQuery() + [.listSpeakers, .listEntities]
  }

  /// Asks for what was typed after a command; where that is wrong it goes on in the prompt.
  mutating func openQuery(_ text: String) -> [Effect] {
    guard case .quotations(let list)? = view else { return [] }
    if let query = try? QuotationQueryParser().query(from: text) { return ask(query) }
    let effects = beginQuery(over: list)
    prompt?.editor = LineEditor(text)
    return effects + readQuery()
  }

  /// Takes in what the query is now, and asks it; of a wrong one what stands before the mistake.
  mutating func readQuery() -> [Effect] {
    guard let prompt, case .quotations(var choice) = prompt.purpose else { return [] }
    choice.read(prompt.editor, in: catalogue)
    return take(choice, prompt.editor)
  }

  /// Puts the next completion, or the one before, into the line.
  mutating func completeQuery(by step: Int) -> [Effect] {
    guard let prompt, case .quotations(var choice) = prompt.purpose,
      let line = choice.complete(by: step)
    else { return [] }
    return take(choice, line)
  }

  private mutating func take(_ choice: QueryChoice, _ line: LineEditor) -> [Effect] {
    var choice = choice
    let query = choice.query(in: line.text)
    prompt?.editor = line
    prompt?.purpose = .quotations(choice)
    return ask(query)
  }

  /// Keeps the query; a wrong one stays open with the cursor where it is wrong.
  mutating func acceptQuery(_ choice: QueryChoice) -> [Effect] {
    guard let problem = choice.problem else {
      prompt = nil
      return []
    }
    prompt?.editor.place(at: problem.position - 1)
    return []
  }

  /// Shows the list as it was before the query was typed.
  mutating func returnToQuery(before choice: QueryChoice) -> [Effect] {
    guard case .quotations? = view else { return [] }
    views[views.count - 1] = .quotations(choice.before)
    return [.listQuotations(choice.before.asked)]
  }

  /// Asks for other quotations.
  mutating func ask(_ query: QuotationQuery) -> [Effect] {
    guard case .quotations(var list)? = view, list.query != query else { return [] }
    list.ask(query)
    views[views.count - 1] = .quotations(list)
    return [.listQuotations(list.asked)]
  }

  /// Shows indirect quotations too, or no longer.
  mutating func turnIndirect() -> [Effect] {
    guard case .quotations(var list)? = view else { return [] }
    guard !list.query.namesKinds else {
      say("kind: in the query says which kinds are shown")
      return []
    }
    list.turnIndirect()
    views[views.count - 1] = .quotations(list)
    return [.listQuotations(list.asked)]
  }

  /// Speakers can be offered from now on.
  mutating func takeSpeakers(_ speakers: [QuotedSpeaker]) {
    changeChoice { $0.speakers = QueryValues(speakers) }
  }

  /// Names can be offered from now on.
  mutating func offerEntities(_ rows: [EntityRow]) {
    changeChoice { $0.entities = QueryValues(rows) }
  }

  private mutating func changeChoice(_ change: (inout QueryChoice) -> Void) {
    guard let prompt, case .quotations(var choice) = prompt.purpose else { return }
    change(&choice)
    if choice.chosen == nil { choice.read(prompt.editor, in: catalogue) }
    self.prompt?.purpose = .quotations(choice)
  }
}
