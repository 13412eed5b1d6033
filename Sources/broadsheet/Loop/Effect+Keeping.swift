import NewsReader

extension Effect {
  /// Whether something of the user's would be lost if it were not done.
  var keepsSomething: Bool {
    switch self {
    case .correct, .keepRead: true
    default: false
    }
  }
}
