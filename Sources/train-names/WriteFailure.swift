/// A file could not be written.
struct WriteFailure: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path) could not be written." }
}
