import NewsCore

extension ImportFailure.Reason {
  /// Whether it is in the bytes of the file, and not in what was installed or free when they were
  /// read.
  var isLasting: Bool {
    switch self {
    case .noTool, .page: false
    default: true
    }
  }
}
