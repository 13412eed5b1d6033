@testable import NewsCore

extension AccountSketch {
  /// What accounts call things: `Otto Lind: keeper | 2× recluse`, accounts parted by bars.
  static func designations(_ texts: [String]) throws -> [String] {
    let comparison = try AccountSketch(texts).comparison
    return comparison.designations.map { group in
      let values = comparison.documents.indices.compactMap { document -> String? in
        let own = group.designations.filter { $0.document == document }.map {
          let words = comparison.documents[document].text.singleSpaced($0.span)
          return $0.count > 1 ? "\($0.count)× \(words)" : words
        }
        return own.isEmpty ? nil : own.joined(separator: ", ")
      }
      return "\(group.what): \(values.joined(separator: " | "))"
    }
  }
}
