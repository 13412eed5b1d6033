import NewsCore

extension Validators {
  /// The lines of a request that ask for the page only if it has changed; values that could end a
  /// line are left out.
  var fields: [String] {
    [("If-None-Match", entityTag), ("If-Modified-Since", lastModified)].compactMap { name, value in
      guard let value, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
      return "\(name): \(value)"
    }
  }
}
