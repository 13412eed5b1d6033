import NewsCore

extension ReaderState {
  /// Takes a key in while something is typed.
  mutating func typeInPrompt(_ key: Key) -> [Effect] {
    if case .retype(let subject)? = prompt?.purpose, case .character(let letter) = key {
      return retype(subject, letter: letter)
    }
    if case .character(let character) = key {
      prompt?.editor.insert(String(character))
      return promptChanged()
    }
    guard case .action(let action, _) = KeyMap.match([key], in: [KeyMap.prompt]) else {
      if case .backspace = key { return [] }
      warn(Self.unknown([key]))
      return []
    }
    return performInPrompt(action)
  }

  /// Takes pasted text in; outside a prompt it means nothing.
  mutating func paste(_ text: String) -> [Effect] {
    guard let prompt, !prompt.isOneKey else {
      say("pasted text goes where something is typed: / searches")
      return []
    }
    self.prompt?.editor.insert(text)
    return promptChanged()
  }

  private mutating func performInPrompt(_ action: Action) -> [Effect] {
    guard let prompt else { return [] }
    switch action {
    case .accept: return acceptPrompt(prompt)
    case .cancel: return cancelPrompt(prompt)
    case .deleteBack where prompt.editor.isEmpty: return cancelPrompt(prompt)
    case .complete, .completeBack: return complete(by: action == .complete ? 1 : -1)
    case .lineDown: moveThroughFinds(1)
    case .lineUp: moveThroughFinds(-1)
    default:
      _ = self.prompt?.editor.edit(action)
      if self.prompt?.editor.text != prompt.editor.text { return promptChanged() }
      if case .quotations = prompt.purpose, self.prompt != prompt { return readQuery() }
    }
    return []
  }

  private mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.purpose {
    case .search: return searchArticle()
    case .command: break
    case .filter: return filterList(by: prompt.editor.text)
    case .quotations: return readQuery()
    case .merge: return narrowMerge()
    case .rename, .retype: break
    }
    return []
  }

  private mutating func acceptPrompt(_ prompt: Prompt) -> [Effect] {
    if case .merge(let choice) = prompt.purpose { return merge(choice) }
    if case .quotations(let choice) = prompt.purpose { return acceptQuery(choice) }
    self.prompt = nil
    switch prompt.purpose {
    case .merge, .quotations: return []
    case .search(let search): return acceptSearch(search, words: prompt.editor.text)
    case .command: return run(prompt.editor.text)
    case .filter:
      guard case .concordance(let list)? = view, list.isSearch else { return [] }
      if let problem = list.problem {
        warn(problem)
        return closeView()
      }
      if list.rows.isEmpty { say("“\(list.query)” occurs nowhere") }
      return list.rows.isEmpty ? closeView() : choose()
    case .rename(let subject): return rename(subject, to: prompt.editor.text)
    case .retype:
      say("nothing is retyped")
      return []
    }
  }

  private mutating func cancelPrompt(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    switch prompt.purpose {
    case .search(let search): returnToOrigin(of: search)
    case .command, .merge, .rename, .retype: break
    case .quotations(let choice): return returnToQuery(before: choice)
    case .filter(let before):
      if case .concordance(let list)? = view, list.isSearch { return closeView() }
      return filterList(by: before)
    }
    return []
  }

  /// Filters the open list, or searches all articles where that is what the list is.
  private mutating func filterList(by words: String) -> [Effect] {
    guard case .concordance(var list)? = view, list.isSearch else {
      changeList { $0.list.setFilter(words) }
      guard case .entities(let list)? = view, list.isPartial, !TextSearch(words).isEmpty else {
        return []
      }
      return [.findEntities(words)]
    }
    list.query = words
    let isEmpty = TextSearch(words).isEmpty
    if isEmpty { list.clear() }
    views[views.count - 1] = .concordance(list)
    return isEmpty ? [] : [.findOccurrences(.text(words))]
  }

  private mutating func complete(by step: Int) -> [Effect] {
    switch prompt?.purpose {
    case .command?: if step > 0 { completeCommand() }
    case .quotations?: return completeQuery(by: step)
    default: moveThroughFinds(step)
    }
    return []
  }

  private mutating func moveThroughFinds(_ step: Int) {
    switch prompt?.purpose {
    case .filter?, .quotations?: changeList { $0.list.select($0.list.selected + step) }
    case .search?: moveThroughHits(step)
    case .merge(var choice)?:
      choice.select(by: step)
      prompt?.purpose = .merge(choice)
    default: break
    }
  }
}
