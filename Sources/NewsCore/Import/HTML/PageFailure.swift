/// Why reading a page was given up.
public enum PageFailure: Error, Hashable, Sendable {
  case memory
  case time
  /// More came out than any page holds.
  case output
  case crash
  /// The system starts no process to read it in; its own words.
  case noProcess(String)

  /// What is wrong and the way out.
  public var words: String {
    switch self {
    case .memory: "reading the page takes too much memory; save its text in a file"
    case .time: "reading the page takes too long; save its text in a file"
    case .output: "far more comes out of the page than is in it; save its text in a file"
    case .crash: "the page upsets its reader, which stopped; save its text in a file"
    case .noProcess(let words): "no process can be started to read the page in: \(words)"
    }
  }
}
