import NewsCore
import Testing

/// Who is named and who is quoted in the sample stories, as somebody who reads them would say.
struct SampleStoryTests {
  private static let reference: CrossReference = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    let folder = "/" + parts.joined(separator: "/") + "/Articles"
    let documents = FileFinder().files(at: [folder]).files.compactMap { file -> Document? in
      guard let bytes = try? FileReader().bytes(at: file.path),
        var article = try? ArticleImporter().article(
          from: bytes, id: ArticleID(file.path), fileName: file.path)
      else { return nil }
      article.story = file.story
      return Analyzer().document(from: article)
    }
    return EntityResolver().crossReference(over: documents)
  }()

  /// The articles of a story as numbers, in order.
  private func articles(of story: String) -> [Int] {
    Self.reference.documents.indices.filter {
      Self.reference.documents[$0].article.story.hasSuffix(story)
    }
  }

  /// Name and number of mentions in each account of a story.
  private func persons(of story: String) -> [String: [Int]] {
    var counts: [String: [Int]] = [:]
    let articles = articles(of: story)
    for entity in Self.reference.entities where entity.kind == .person {
      let row = articles.map { article in entity.mentions.count { $0.document == article } }
      if row.contains(where: { $0 > 0 }) { counts[entity.name] = row }
    }
    return counts
  }

  @Test func thePersonsOfThePressConferenceAreCounted() {
    #expect(
      persons(of: "Tehran press conference") == [
        "Ebrahim Raisi": [5, 6, 4, 8], "Joe Biden": [2, 3, 3, 2], "Trump": [1, 1, 1, 0],
        "Abdolnasser Hemmati": [1, 1, 1, 1], "Ali Khamenei": [1, 0, 1, 1],
        "Mick Mulroy": [2, 1, 0, 1], "Mohammad Javad Zarif": [2, 1, 0, 1],
        "Qasem Soleimani": [1, 0, 0, 0], "Aviv Kochavi": [1, 1, 0, 0],
        "Mikhail Ulyanov": [1, 1, 0, 2],
      ])
  }

  @Test func theTwoMarshesAndTheTwoOkorosOfTheAccidentStayApart() {
    #expect(
      persons(of: "Saltmere crane") == [
        "Daniel Okoro": [2, 1, 1], "Amara Okoro": [2, 0, 0], "Helen Marsh": [2, 1, 1],
        "Tom Marsh": [2, 1, 1], "Adwoa Mensah": [1, 1, 2], "Yusuf Kaya": [1, 2, 1],
        "Oskar Lindqvist": [0, 1, 1], "Pilar Quesada": [1, 1, 0], "Rafael Dunne": [0, 1, 1],
      ])
  }

  /// For each account the speaker of each quotation; a quotation that is left open is no fault.
  @Test(arguments: [
    (
      "Tehran press conference",
      [
        "Raisi Raisi Raisi Mulroy Mulroy Mulroy Zarif Ulyanov",
        "Raisi Raisi Ulyanov Zarif Raisi Mulroy",
        "Raisi Raisi Raisi Raisi", "Raisi Raisi Raisi Raisi Zarif Ulyanov Mulroy",
      ]
    ),
    (
      "Saltmere crane",
      [
        "Quesada Quesada Handling Marshes Kaya Kaya Okoro Okoro",
        "Dunne Quesada Marsh Marsh Handling Kaya Kaya",
        "Marsh Marsh Marsh Marsh Lindqvist Mensah Mensah",
      ]
    ),
  ])
  func nobodyIsGivenAnothersWords(story: String, expected: [String]) {
    var open = 0
    for (article, speakers) in zip(articles(of: story), expected) {
      let id = Self.reference.documents[article].article.id
      let rows = Self.reference.quotationRows(.everything).filter {
        $0.place.article == id && $0.kind != .indirect
      }
      let truth = speakers.split(separator: " ").map(String.init)
      #expect(rows.count == truth.count)
      for (row, speaker) in zip(rows, truth) {
        guard let name = row.speakerName else {
          open += 1
          continue
        }
        #expect(name.hasSuffix(speaker), "\(row.text)")
      }
    }
    #expect(open <= 3, "few are left open")
  }

  /// What somebody who reads the samples would put together, and who differs.
  @Test func theLedgerOfTheSamplesIsAsOneReadsIt() {
    let found = Ledger(Self.reference).entries().map { entry in
      let rows = entry.rows.map { row in
        let name = row.quotation.place.article.name.split(separator: "/").last ?? ""
        return "\(name.prefix { $0 != "." }): \(row.markedText)"
      }
      return ([(entry.hasSpeakerConflict ? "≠ " : "") + entry.attribution] + rows.sorted())
        .joined(separator: "\n")
    }
    let expected = [
      """
      Helen Marsh, Marshes, Tom Marsh
      corrow-sound-radio: out of order for a week
      morning-tide: out of order for a week
      saltmere-observer: out of order for a week
      """,
      """
      Yusuf Kaya
      corrow-sound-radio: A machine of this size does not fall over because of [a] gust,
      morning-tide: A machine of this size does not fall over because of one gust,
      """,
      """
      Yusuf Kaya
      corrow-sound-radio: Several things have to [go] wrong [together].
      morning-tide: Several things have to be wrong at once.
      """,
      """
      ≠ Helen Marsh or Tom Marsh
      morning-tide: We asked twice for [the] work to [stop]. Nobody answered[…],
      saltmere-observer: We asked twice for work to be stopped, and nobody answered us,
      """,
      """
      Ebrahim Raisi
      continental-ledger: non-negotiable
      continental-ledger: non-negotiable,
      harbour-standard: non-negotiable
      meridian-review: non-negotiable
      open-atlas: non-negotiable
      """,
      """
      Ebrahim Raisi
      continental-ledger: should be sincere toward its commitments.
      meridian-review: should be sincere toward its commitments
      open-atlas: should be sincere toward its commitments
      """,
      """
      Mick Mulroy
      continental-ledger: This will hurt the people of Iran the most,
      harbour-standard: This will hurt the people of Iran the most,
      """,
      """
      Mohammad Javad Zarif
      continental-ledger: is getting cleaner and cleaner.
      harbour-standard: is getting cleaner and cleaner
      """,
      """
      Mikhail Ulyanov
      continental-ledger: some difficult and time-consuming topics remain unresolved,
      harbour-standard: some difficult and time-consuming topics remain unresolved
      open-atlas: […]difficult and time-consuming topics remain unresolved
      """,
      """
      Ebrahim Raisi
      harbour-standard: No
      meridian-review: No,
      open-atlas: No
      """,
      """
      Ebrahim Raisi
      harbour-standard: defender of human rights
      meridian-review: defender of human rights
      open-atlas: defender of human rights
      """,
    ]
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
  }

  /// The words of all sources and the writer's own are the article.
  @Test func theSourcesOfTheSamplesAddUp() {
    for (document, sourcing) in zip(Self.reference.documents, Self.reference.sourcing()) {
      let words = document.tokens.count { $0.kind == .word || $0.kind == .number }
      #expect(sourcing.words == words)
      #expect(sourcing.ownWords + sourcing.shares.reduce(0) { $0 + $1.allWords } == words)
      #expect(sourcing.ownWords == sourcing.totals.reduce(words) { $0 - $1.allWords })
      #expect(sourcing.shares.allSatisfy { $0.first != nil && $0.times > 0 })
    }
  }
}
