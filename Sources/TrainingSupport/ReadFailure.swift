/// A file is not what a trainer learns from.
package struct ReadFailure: Error, CustomStringConvertible {
  package let path: String
  package let problem: String

  package init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  package var description: String { "\(path): \(problem)" }
}
