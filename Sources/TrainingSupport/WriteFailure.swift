/// A file could not be written.
package struct WriteFailure: Error, CustomStringConvertible {
  package let path: String

  package var description: String { "\(path) could not be written." }
}
