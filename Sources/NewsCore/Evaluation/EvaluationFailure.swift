/// Why a file of annotated texts cannot be measured against, and what can be done about it.
public struct EvaluationFailure: Error, Hashable, Sendable {
  /// The line that is wrong, from 1; nil when it is the whole file.
  public let line: Int?
  /// What is wrong and the way out, in one sentence.
  public let problem: String

  public init(line: Int? = nil, problem: String) {
    self.line = line
    self.problem = problem
  }

  /// One sentence: the line, what is wrong and the way out.
  public var message: String {
    line.map { "line \($0): \(problem)" } ?? problem
  }
}
