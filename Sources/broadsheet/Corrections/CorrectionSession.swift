import NewsCore

/// The corrections of a reader's session: the lines of the file, what they make of the articles,
/// and what can be taken back.
struct CorrectionSession: Sendable {
  /// Nil when there is nowhere to keep corrections: then they last as long as the session.
  private let file: CorrectionsFile?
  private var list = CorrectionList()
  private var history = CorrectionHistory()
  private(set) var corrected = CorrectedReference(
    original: CrossReference(documents: [], entities: [], links: []))

  init(file: CorrectionsFile?) {
    self.file = file
  }

  /// The articles as corrected.
  var reference: CrossReference { corrected.reference }

  /// What readers say of names.
  var nameCorrections: [Correction] { list.corrections }

  /// Reads the file anew. Gives what the user should know of it, if anything.
  mutating func read() -> String? {
    guard let file else { return nil }
    do {
      list = try file.list()
    } catch {
      return "corrections are not applied: \(error.message)"
    }
    guard let damage = list.damage.first else {
      let count = CorrectionList.contradictions(among: list.corrections).count
      if count == 0 { return nil }
      return "\(count) corrections contradict each other and do not hold; "
        + "broadsheet corrections --check \(file.path) tells which"
    }
    let more = list.damage.count > 1 ? ", and \(list.damage.count - 1) more" : ""
    return "\(file.path):\(damage.number): \(damage.reason)\(more); the line is passed over"
  }

  /// What readers say of stories.
  var storyCorrections: [StoryCorrection] { list.stories }

  /// Which passages of the articles are anchored.
  var anchors: [Anchor] {
    list.anchors.isEmpty ? [] : AnchorFinder(reference.documents).anchors(list.anchors)
  }

  /// Puts articles into stories as they are corrected.
  var stories: StoryFinder { StoryFinder(storyCorrections) }

  /// Takes a new cross-reference as the resolver made it.
  mutating func take(_ original: CrossReference) {
    corrected = Corrector(list.corrections).correctedReference(of: original)
  }

  /// Does what is asked for, in the file and in what the reader sees.
  mutating func outcome(of request: CorrectionRequest) -> CorrectionOutcome {
    do {
      switch request {
      case .undo: return try undo()
      case .redo: return try redo()
      default: return try correct(request)
      }
    } catch {
      return CorrectionOutcome(request: request, isDone: false, message: error.message)
    }
  }

  private mutating func correct(
    _ request: CorrectionRequest
  ) throws(FileFailure) -> CorrectionOutcome {
    let draft: CorrectionWriter.Draft
    do {
      draft = try CorrectionWriter(corrected, list).draft(of: request)
    } catch {
      throw FileFailure(error.words)
    }
    try apply(draft.change)
    history.record(
      CorrectionHistory.Step(draft.change, words: draft.words, mention: draft.mention))
    return CorrectionOutcome(
      request: request, isDone: true, message: draft.words + remark(on: draft.change),
      entity: draft.mention.flatMap(corrected.entity))
  }

  private mutating func undo() throws(FileFailure) -> CorrectionOutcome {
    guard let step = history.undoable else { throw FileFailure("there is nothing to take back") }
    try apply(step.change.inverse)
    history.undo()
    return outcome(of: .undo, step, "taken back: \(step.words)")
  }

  private mutating func redo() throws(FileFailure) -> CorrectionOutcome {
    guard let step = history.redoable else { throw FileFailure("there is nothing to make again") }
    try apply(step.change)
    history.redo()
    return outcome(of: .redo, step, "made again: \(step.words)")
  }

  private func outcome(
    of request: CorrectionRequest, _ step: CorrectionHistory.Step, _ message: String
  ) -> CorrectionOutcome {
    CorrectionOutcome(
      request: request, isDone: true, message: message,
      entity: step.mention.flatMap(corrected.entity))
  }

  private mutating func apply(_ change: CorrectionChange) throws(FileFailure) {
    if let file {
      list = try file.update(change)
    } else {
      list.apply(change)
    }
    // Who is meant depends on which articles are accounts of one story.
    let isOfStories = (change.added + change.removed).contains { line in
      if case .story = line.statement { true } else { false }
    }
    take(
      isOfStories
        ? EntityResolver().crossReference(over: stories.grouped(corrected.original.documents))
        : corrected.original)
  }

  /// What there is to say of a correction besides that it is done.
  private func remark(on change: CorrectionChange) -> String {
    if file == nil { return "; for this session only, as there is no folder to keep it in" }
    // Another program may have written the contrary meanwhile.
    let said = Set(change.added.compactMap(\.correction))
    let isContradicted = corrected.problems.contains {
      $0.isConflict && said.contains($0.correction)
    }
    return isContradicted ? "; but another correction says the contrary" : ""
  }
}
