/// What a reader wants corrected, in terms of what is on the screen now.
///
/// `CorrectionWriter` turns it into lines that hold by name and content of articles.
public enum CorrectionRequest: Hashable, Sendable {
  /// The first entity is the second, whose name stays.
  case merge(EntityID, into: EntityID)
  /// These mentions, which are linked to the entity, name another one of the same name.
  case split(EntityID, mentions: [Place])
  /// The entity is to be shown by another name.
  case rename(EntityID, to: String)
  /// The entity is of another kind.
  case retype(EntityID, to: EntityKind)
  /// What is taken for a name is none.
  case dismiss(EntityID)
  /// Whether a mention and a candidate are one entity.
  case judge(ReviewID, Verdict)
  /// The stories of two articles are one.
  case join(ArticleID, ArticleID)
  /// An article is an account of another story than those it was put together with.
  case part(ArticleID)
  /// Two passages of different articles correspond.
  case anchor(Place, to: Place)
  /// A passage is anchored to no other.
  case release(Place)
  /// Takes back the latest correction of this session that is not taken back.
  case undo
  /// Makes the correction again that was taken back last.
  case redo

  /// Whether it is about passages, and so changes no name and no story.
  public var isOfAnchors: Bool {
    switch self {
    case .anchor, .release: true
    default: false
    }
  }
}
