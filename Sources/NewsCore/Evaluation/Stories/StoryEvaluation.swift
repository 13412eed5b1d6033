/// How the program groups texts into stories, compared with how they are marked.
public struct StoryEvaluation: Sendable {
  /// For each text the identifier of its story.
  public let stories: [String]
  /// How many texts have a story marked.
  public let marked: Int
  /// B-cubed (Bagga and Baldwin 1998) over these; the others are left out.
  public let bCubed: Ratios
  public let errors: [StoryError]
}
