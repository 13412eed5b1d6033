/// The corrections of a session, which can be taken back one by one and made again.
public struct CorrectionHistory: Hashable, Sendable {
  /// What was done, in a few words, what it changed, and a mention of whom it was about.
  public struct Step: Hashable, Sendable {
    public let change: CorrectionChange
    public let words: String
    /// By which the entity is found again when the step is taken back or made again.
    public let mention: Place?

    public init(_ change: CorrectionChange, words: String, mention: Place? = nil) {
      self.change = change
      self.words = words
      self.mention = mention
    }
  }

  /// The oldest first.
  private var done: [Step] = []
  /// The one taken back last is last.
  private var undone: [Step] = []

  public init() {}

  /// What undoing takes back: apply the inverse of its change.
  public var undoable: Step? { done.last }

  /// What redoing makes again.
  public var redoable: Step? { undone.last }

  /// Takes down a step; what was taken back before cannot be made again after it.
  public mutating func record(_ step: Step) {
    done.append(step)
    undone = []
  }

  /// Says that the latest step was taken back.
  public mutating func undo() {
    if let step = done.popLast() { undone.append(step) }
  }

  /// Says that the step taken back last was made again.
  public mutating func redo() {
    if let step = undone.popLast() { done.append(step) }
  }
}
