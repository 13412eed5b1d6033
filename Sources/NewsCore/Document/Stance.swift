/// What a cue says of the words it stands with, whoever's they are.
public enum Stance: String, CaseIterable, Hashable, Sendable {
  /// Nothing: `said`, `told`, `according to`.
  case statement
  /// That they are not vouched for: `claimed`, `alleged`.
  case claim
  case denial
  case warning
  /// `vowed`, `pledged`, `promised`.
  case promise
  /// `urged`, `called for`, `demanded`.
  case demand
  case question
  /// `admitted`, `conceded`, `acknowledged`.
  case admission
  /// `accused`, `denounced`, `criticised`.
  case criticism
  case praise
  /// What is thought, not said: `believes`, `hopes`.
  case opinion
}
