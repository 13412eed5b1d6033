import TestSupport
import Testing

@testable import NewsCore

struct QuotationQueriesTests {
  private func texts(_ query: String) throws -> [String] {
    PortStory.texts(try QuotationQueryParser().query(from: query))
  }

  @Test func anEmptyQueryAsksForAll() throws {
    #expect(
      try texts("") == ["Nobody was warned of the wind,", "The wind was known.", "nobody slept"])
  }

  @Test(arguments: [
    ("wind", ["Nobody was warned of the wind,", "The wind was known."]),
    ("NOBODY", ["Nobody was warned of the wind,", "nobody slept"]),
    ("wind warn", ["Nobody was warned of the wind,"]),
    ("ind", []), ("\"win\"", []),
    ("\"the wind\"", ["Nobody was warned of the wind,", "The wind was known."]),
    ("\"wind the\"", []), ("=Nobody", ["Nobody was warned of the wind,"]),
    ("=nobody", ["nobody slept"]), ("=\"the wind\"", ["Nobody was warned of the wind,"]),
    ("-wind", ["nobody slept"]), ("slept OR known", ["The wind was known.", "nobody slept"]),
    ("nobody (slept OR known)", ["nobody slept"]),
    ("-(slept OR known)", ["Nobody was warned of the wind,"]),
    ("-(nobody wind)", ["The wind was known.", "nobody slept"]),
  ])
  func wordsAreFoldedBeginningsAndPhrasesWhole(query: String, expected: [String]) throws {
    #expect(try texts(query) == expected)
  }

  @Test(arguments: [
    ("said:marsh", ["Nobody was warned of the wind,"]),
    ("said:\"ada marsh\"", ["Nobody was warned of the wind,"]),
    ("said:\"ada mar\"", []), ("said:emile", ["The wind was known."]),
    ("said:=Emile", []), ("said:=Émile", ["The wind was known."]),
    ("said:\"nobody\"", []), ("said:nobody", ["nobody slept"]),
    ("-said:nobody", ["Nobody was warned of the wind,", "The wind was known."]),
  ])
  func aSpeakerIsFoundByWordsOfTheName(query: String, expected: [String]) throws {
    #expect(try texts(query) == expected)
  }

  @Test(arguments: [
    ("about:\"dock board\"", ["The wind was known."]), ("about:saltmere", ["nobody slept"]),
    ("about:night", ["nobody slept"]), ("about:ada", ["nobody slept"]),
    ("about:slept", ["nobody slept"]),
  ])
  func aboutLooksAtTheSentenceAndWhomItNames(query: String, expected: [String]) throws {
    #expect(try texts(query) == expected)
  }

  @Test(arguments: [
    ("in:\"morning tide\"", 2), ("in:tide", 2), ("in:one", 2), ("in:two", 1), ("-in:one", 1),
    ("in:on", 2), ("in:ne", 0),
    ("before:2024-05-09", 0), ("before:2024-05-10", 2), ("before:2024-05", 0),
    ("before:2024-06", 2),
    ("before:2024", 0), ("before:2025", 2), ("after:2024-05-09", 0), ("after:2024-05-08", 2),
    ("after:2024-04", 2), ("after:2024-05", 0), ("after:2023", 2), ("-before:2025", 1),
  ])
  func accountsAndDatesAreThoseOfTheArticle(query: String, expected: Int) throws {
    #expect(try texts(query).count == expected)
  }

  private static let hearing = CrossReference([
    ArticleSketch(
      "archive/2031/hearing.txt", story: "archive/2031",
      """
      ⟦Ada Marsh⟧ denied that “the pier was weak”@{Ada Marsh; indirect; denied; denial} yesterday.
      She called for “a new pier”@{Ada Marsh; mixed; called for; demand} at once.
      “We never knew,”@{Tom Reed; direct; tells; statement} ⟦Tom Reed⟧ tells the board.
      “No comment,”@{; direct; claimed} it was claimed.
      """)
  ])

  @Test(arguments: [
    ("kind:indirect", ["the pier was weak"]), ("kind:mixed", ["a new pier"]),
    ("kind:direct", ["We never knew,", "No comment,"]),
    ("kind:mixed OR kind:indirect", ["the pier was weak", "a new pier"]),
    ("cue:denied", ["the pier was weak"]), ("cue:deny", ["the pier was weak"]),
    ("cue:denying", ["the pier was weak"]), ("cue:den", ["the pier was weak"]),
    ("cue:\"deny\"", []), ("cue:\"denied\"", ["the pier was weak"]),
    ("cue:denial", ["the pier was weak"]), ("cue:told", ["We never knew,"]),
    ("cue:called", ["a new pier"]), ("cue:\"called for\"", ["a new pier"]),
    ("cue:\"for called\"", []), ("cue:demand", ["a new pier"]),
    ("cue:claim", ["No comment,"]), ("cue:statement", ["We never knew,"]),
    ("in:2031", ["the pier was weak", "a new pier", "We never knew,", "No comment,"]),
    ("in:archive", []),
  ])
  func kindsAndCuesAreAskedFor(query: String, expected: [String]) throws {
    let query = try QuotationQueryParser().query(from: query)
    #expect(Self.hearing.quotationRows(query).map(\.text) == expected)
  }

  /// Whatever an expression is, what it finds is what its parts find.
  @Test(arguments: 1...30)
  func expressionsFindWhatTheirPartsFind(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let terms = ["wind", "nobody", "said:marsh", "in:one", "about:ada", "kind:mixed", "-known"]
    func found(_ text: String) throws -> Set<String> { Set(try texts(text)) }
    let left = terms.randomElement(using: &random) ?? ""
    let right = terms.randomElement(using: &random) ?? ""
    let all = try found("")
    #expect(try found("\(left) \(right)") == found(left).intersection(found(right)))
    #expect(try found("\(left) OR \(right)") == found(left).union(found(right)))
    #expect(try found("-(\(left) OR \(right))") == all.subtracting(found("\(left) OR \(right)")))
  }

  @Test(arguments: [
    ("zebra", ["no quotation fits zebra"]),
    (
      "said:marsh zebra -in:two",
      ["no quotation fits zebra", "said:marsh alone fits 1, -in:two alone fits 2"]
    ),
    ("zebra said:quagga", ["no quotation fits zebra, nor said:quagga"]),
    (
      "said:marsh known",
      [
        "no quotation fits all of it", "said:marsh alone fits 1, known alone fits 1",
        "without said:marsh there is 1, without known there is 1",
      ]
    ),
    (
      "wind (slept OR zebra) in:two",
      [
        "no quotation fits all of it",
        "wind alone fits 2, (slept OR zebra) alone fits 1, in:two alone fits 1",
        "without wind there is 1",
      ]
    ),
    ("wind", []),
  ])
  func nothingFoundIsExplained(query: String, expected: [String]) throws {
    let query = try QuotationQueryParser().query(from: query)
    #expect(PortStory.reference.answer(to: query).absence() == expected)
  }

  @Test func whatWasAddedToAQueryIsNotSpokenOf() throws {
    let hidden = try QuotationQueryParser().query(from: "-kind:direct")
    let query = try QuotationQueryParser().query(from: "wind").and(hidden)
    let answer = PortStory.reference.answer(to: query)
    #expect(answer.absence(hiding: hidden) == ["no quotation fits wind"])
    #expect(answer.counts.last == QueryPartCount(part: hidden, alone: 0, without: 2))
  }

  @Test func speakersAreCounted() {
    #expect(
      PortStory.reference.quotedSpeakers() == [
        QuotedSpeaker(name: "Ada Marsh", quotations: 1),
        QuotedSpeaker(name: "Émile Roux", quotations: 1),
      ])
  }

  @Test func whatSeveralSayTogetherIsSaidByEachOfThem() throws {
    let reference = CrossReference([
      ArticleSketch(
        "one",
        """
        ⟦Ada Marsh⟧, ⟦organisation:Dock Board⟧ of Saltmere, and ⟦Tom Reed⟧ spoke.
        ⟦Marsh=Ada Marsh⟧ and ⟦Reed=Tom Reed⟧ said: “It was late.”@{Ada Marsh and Tom Reed}
        """)
    ])
    for (text, count) in [("said:\"Ada Marsh\"", 1), ("said:\"Tom Reed\"", 1), ("said:board", 1)] {
      let query = try QuotationQueryParser().query(from: text)
      #expect(reference.quotationRows(query).count == count, "\(text)")
    }
    #expect(
      reference.quotedSpeakers() == [
        QuotedSpeaker(name: "Ada Marsh", quotations: 1),
        QuotedSpeaker(name: "Tom Reed", quotations: 1),
      ])
    for name in ["Ada Marsh", "Tom Reed"] {
      let entity = try #require(reference.entities.first { $0.name == name })
      #expect(reference.card(for: entity.id)?.quotations.count == 1, "\(name)")
    }
    let open = try QuotationQueryParser().query(from: "said:nobody")
    #expect(reference.quotationRows(open).isEmpty)
  }

  @Test func wordsGoOnThroughMarkupAndSpeakersAreFoundByDescription() throws {
    let bytes = Array("A senior official said: “The pa**ct** is dead.”\n".utf8)
    let article = try ArticleImporter().article(
      from: bytes, id: ArticleID("a.md"), fileName: "a.md")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    for (text, count) in [("\"pact\"", 1), ("said:official", 1), ("said:nobody", 0)] {
      let query = try QuotationQueryParser().query(from: text)
      #expect(reference.quotationRows(query).count == count, "\(text)")
    }
  }

  @Test func anUnattributedQuotationNamesNobody() throws {
    let row = try #require(PortStory.reference.quotationRows(.everything).last)
    #expect(row.speakerName == nil)
    #expect(row.speakerEntity == nil)
    #expect(row.reason == "unattributed")
  }

  @Test(arguments: [
    ("Ada Marsh", "Ada Marsh", false, "Ada Marsh"),
    (nil, "a senior official", false, "a senior official"),
    (nil, "He", true, "unattributed (he)"),
    (nil, "I", true, "unattributed (I)"),
    (nil, nil, false, "unattributed"),
  ])
  func aPronounThatStandsForNobodyKnownIsNoSpeaker(
    name: String?, text: String?, isPronoun: Bool, expected: String
  ) {
    let place = Place(article: ArticleID("one"), span: TextSpan(0, 1))
    let row = QuotationRow(
      place: place, kind: .direct, text: "Yes", cue: nil, cueText: nil, speaker: nil,
      speakerText: text, isPronoun: isPronoun, speakerName: name, speakerEntity: nil, reason: "")
    #expect(row.attribution == expected)
  }

  @Test(arguments: [
    (90, nil, "he said", false), (80, nil, "he said", false),
    (79, nil, "he said · 79 % sure", true),
    (62, "Reuters", "he said · 62 % sure · by way of Reuters", true),
    (95, "Reuters", "he said · by way of Reuters", false),
  ])
  func aRowSaysHowSureItIsAndThroughWhom(
    certainty: Int, relay: String?, expected: String, isUncertain: Bool
  ) {
    let place = Place(article: ArticleID("one"), span: TextSpan(0, 1))
    let row = QuotationRow(
      place: place, kind: .direct, text: "Yes", cue: nil, cueText: nil, speaker: place,
      speakerText: "he", isPronoun: true, speakerName: "Ada Marsh", speakerEntity: nil,
      certainty: certainty, relay: relay, reason: "he said")
    #expect(row.explanation == expected)
    #expect(row.isUncertain == isUncertain)
  }

  @Test func aRowHasWhatTheAnalysisFound() {
    let article = Article.paragraphs(
      "Nina Park met Tom Reyes on Friday. “We won,” Park told Reuters.\n\nA so-called “expert” came."
    )
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let rows = reference.quotationRows(.everything)
    #expect(rows.map(\.speakerKind) == [.person, nil])
    #expect(rows.map(\.relay) == ["Reuters", nil])
    #expect(rows[0].certainty >= 80 && rows[1].certainty == 0)
    #expect(rows.map(\.use) == [.speech, .term])
  }

  @Test func wordsThatStandForSomebodyElseAttributeNothing() throws {
    let article = Article.paragraphs("The two met, and each says that the other joined in late.")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    #expect(reference.quotationRows(.everything).map(\.attribution) == ["unattributed (each)"])
  }

  @Test func aRowSaysThatItsSpeakerIsAPronoun() throws {
    let article = Article.paragraphs("It was late. “Nobody slept,” he said.")
    let reference = EntityResolver().crossReference(over: [Analyzer().document(from: article)])
    let rows = reference.quotationRows(.everything)
    #expect(rows.map(\.attribution) == ["unattributed (he)"])
    #expect(rows.map(\.isPronoun) == [true])
    for (text, count) in [("said:he", 0), ("said:nobody", 1)] {
      let query = try QuotationQueryParser().query(from: text)
      #expect(reference.quotationRows(query).count == count, "\(text)")
    }
  }
}
