/// A file could not be written.
package struct WriteFailure: Error, CustomStringConvertible {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  package var description: String { "\(path) could not be written." }
}
