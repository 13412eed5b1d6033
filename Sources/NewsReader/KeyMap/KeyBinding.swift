/// Ties key sequences to an action and says what it does.
struct KeyBinding: Hashable, Sendable {
  /// Sequences of which each does the same.
  let sequences: [[Key]]
  let action: Action
  let help: String
  /// Whether a letter follows the sequence, as the name of a mark does.
  let takesLetter: Bool
  /// A word or two for the bottom line while keys are still missing; nil where it says nothing.
  let label: String?

  init(
    _ sequences: [[Key]], _ action: Action, _ help: String, label: String? = nil,
    takesLetter: Bool = false
  ) {
    self.sequences = sequences
    self.action = action
    self.help = help
    self.label = label
    self.takesLetter = takesLetter
  }

  /// The sequences as one writes them: `g i  F3`.
  var keys: String {
    sequences.map { sequence in
      Self.name(of: sequence) + (takesLetter ? " letter" : "")
    }.joined(separator: "  ")
  }

  private static func name(of sequence: [Key]) -> String {
    sequence.map(\.name).joined()
  }
}
