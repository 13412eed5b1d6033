/// Turns what a reader asks for, in terms of what is on the screen, into lines that hold by name
/// and content.
///
/// A name that says who is meant stands for all its mentions; where it does not, as with a family
/// name alone, each mention is named by its article and the words around it.
public struct CorrectionWriter: Sendable {
  /// What a request comes to.
  public struct Draft: Sendable {
    public var change: CorrectionChange
    /// What is done, in a few words.
    public let words: String
    /// A mention of the entity to follow afterwards.
    public let mention: Place?
  }

  /// Why nothing can be done, in a few words.
  public struct Refusal: Error, Sendable {
    public let words: String
  }

  let corrected: CorrectedReference
  let list: CorrectionList

  /// - Parameters:
  ///   - corrected: what the reader sees.
  ///   - list: the corrections that made it so.
  public init(_ corrected: CorrectedReference, _ list: CorrectionList) {
    self.corrected = corrected
    self.list = list
  }

  /// The lines that come and go; nothing for `undo` and `redo`, which are the history's.
  public func draft(of request: CorrectionRequest) throws(Refusal) -> Draft {
    var draft =
      switch request {
      case .merge(let id, let other): try merge(subject(id), into: subject(other))
      case .split(let id, let mentions): try split(subject(id), mentions)
      case .rename(let id, let name): try rename(subject(id), to: name)
      case .retype(let id, let kind): try retype(subject(id), to: kind)
      case .dismiss(let id): try dismiss(subject(id))
      case .judge(let review, let verdict): try judge(review, verdict)
      case .join(let article, let other): try join(article, other)
      case .part(let article): try part(article)
      case .anchor(let place, let other): try anchor(place, to: other)
      case .release(let place): try release(place)
      case .undo, .redo: Draft(change: CorrectionChange(), words: "", mention: nil)
      }
    // What contradicts the new lines was said before: the reader says the contrary now.
    for line in draft.change.added {
      guard let said = line.correction,
        case .conflict(let others)? = corrected.plan?.problems[said]
      else { continue }
      draft.change.removed += others.map { CorrectionLine($0) }
    }
    draft.change = draft.change.restricted(to: list)
    if draft.change.isEmpty, request != .undo, request != .redo {
      throw Refusal(words: "it is so already")
    }
    return draft
  }

  func subject(_ id: EntityID) throws(Refusal) -> CorrectionSubject {
    guard let subject = CorrectionSubject(id, in: corrected) else {
      throw Refusal(words: "it is not among the names any more")
    }
    return subject
  }
}

extension CorrectionChange {
  mutating func add(_ correction: Correction?) {
    if let correction { added.append(CorrectionLine(correction)) }
  }
}
