import Testing

@testable import NewsCore

/// Which days of two accounts are compared.
@Suite struct DateComparerTests {
  private let documents: [Document]

  init() throws {
    let texts = [
      "The siren howled on Monday.",
      "The siren howled on Tuesday. The harbour was shut on Wednesday.",
    ]
    documents = try texts.enumerated().map { number, text in
      Analyzer().document(
        from: try ArticleImporter().article(
          from: Array("News\n\n5 June 2030\n\n\(text)\n".utf8), id: ArticleID("\(number)"),
          fileName: "a.txt"))
    }
  }

  /// The differences, each as its days, where the sentence with Monday corresponds to those with the
  /// other days with so much certainty.
  private func days(_ certainties: [String: Int]) -> [String] {
    func place(_ day: String) -> SentencePlace? {
      for (number, document) in documents.enumerated() {
        let sentence = document.sentences.firstIndex {
          document.text[$0.span].contains("on \(day)")
        }
        if let sentence { return SentencePlace(document: number, sentence: sentence) }
      }
      return nil
    }
    let links = certainties.sorted { $0.key < $1.key }.compactMap { day, certainty in
      place("Monday").flatMap { one in
        place(day).map { PassageLink(one: one, other: $0, certainty: certainty, reasons: []) }
      }
    }
    return DateComparer(documents: documents, links: links).differences().map { difference in
      difference.values.map { documents[$0.document].text[$0.span] }.joined(separator: " | ")
    }
  }

  @Test func aDayIsComparedWhereItsSentenceHasTheSurestCounterpart() {
    #expect(days(["Tuesday": 80, "Wednesday": 55]) == ["Monday | Tuesday"])
    #expect(days(["Tuesday": 55, "Wednesday": 80]) == ["Monday | Wednesday"])
    #expect(days(["Wednesday": 55]) == ["Monday | Wednesday"])
  }
}
