/// What a line of a corrections file says.
public enum CorrectionStatement: Hashable, Sendable {
  case name(Correction)
  case story(StoryCorrection)
  case anchor(AnchorCorrection)

  /// The line as the file has it.
  public var text: String {
    switch self {
    case .name(let correction): correction.text
    case .story(let correction): correction.text
    case .anchor(let correction): correction.text
    }
  }
}
