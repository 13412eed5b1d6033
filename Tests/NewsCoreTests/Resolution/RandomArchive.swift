import TestSupport

@testable import NewsCore

/// A made-up archive: persons who are named now in full, now by surname, in articles on a few
/// subjects.
struct RandomArchive {
  /// The articles, each of its own folder.
  let documents: [Document]

  private static let given = [
    "Ada", "Omar", "Joe", "Ngozi", "Hanna", "Sergei", "Maria", "Youssef", "Ingrid", "Tom",
  ]
  private static let family = ["Marsh", "Okoro", "Berg", "al-Masri", "Tanaka", "Ruiz"]
  private static let middle = ["", "", "K. ", "Louise "]

  /// An archive of `count` articles; the persons have keys of their own.
  init(count: Int, _ generator: inout SeededGenerator) {
    var people: [(names: [String], surname: String)] = []
    for family in Self.family {
      for given in Self.given.shuffled(using: &generator).prefix(2) {
        let middle = Self.middle.randomElement(using: &generator) ?? ""
        people.append((["\(given) \(family)", "\(given) \(middle)\(family)"], family))
      }
    }
    documents = (0..<count).map { number in
      let subject = Int.random(in: 0..<4, using: &generator)
      var text = ""
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let person = people[(subject * 3 + Int.random(in: 0..<4, using: &generator)) % people.count]
        let isFull = Bool.random(using: &generator)
        let name = isFull ? person.names.randomElement(using: &generator) ?? "" : person.surname
        text += "⟦\(name)⟧ \(Self.words(of: subject, &generator)). "
      }
      return ArticleSketch("\(number)", story: "folder \(number)", text).document
    }
  }

  private static func words(of subject: Int, _ generator: inout SeededGenerator) -> String {
    (0..<3).map { _ in "word\(subject)\(Int.random(in: 0..<6, using: &generator))x" }
      .joined(separator: " ")
  }
}
