import NewsLibrary

/// Where corrections are kept when nobody says where.
enum CorrectionsPath {
  /// `corrections` in the user's folder for data; nil when the user has no home.
  static func standard(_ environment: (String) -> String?) -> String? {
    UserFolder.data(environment).map { "\($0)/corrections" }
  }
}
