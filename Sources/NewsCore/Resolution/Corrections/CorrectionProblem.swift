/// A correction that does not do what it says, and why.
public struct CorrectionProblem: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Others say the contrary; none of them holds until one goes.
    case conflict(with: [Correction])
    /// Nothing of that kind has the name in these articles.
    case missingName(String)
    /// Several things have the name, and it is not said which is meant.
    case sharedName(String, count: Int)
    /// None of these articles has the key, or the words around.
    case missingArticle
    /// The article is here, and no name stands at the place any more.
    case missingMention
  }

  public let correction: Correction
  public let reason: Reason

  public init(_ correction: Correction, _ reason: Reason) {
    self.correction = correction
    self.reason = reason
  }

  public var isConflict: Bool {
    if case .conflict = reason { true } else { false }
  }

  /// What is wrong, in a few words.
  public var message: String {
    switch reason {
    case .conflict(let others):
      "it contradicts \(others.map(\.text).joined(separator: "; ")); none of them holds"
    case .missingName(let name): "no \(correction.kind.rawValue) here is called “\(name)”"
    case .sharedName(let name, let count): "\(count) here are called “\(name)”"
    case .missingArticle: "its article is not here"
    case .missingMention: "no name is found at its place any more"
    }
  }
}
