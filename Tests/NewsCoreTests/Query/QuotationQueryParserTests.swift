import TestSupport
import Testing

@testable import NewsCore

struct QuotationQueryParserTests {
  private let parser = QuotationQueryParser()

  /// What is typed and how it is written back.
  @Test(arguments: [
    ("", ""), (" \t\n ", ""), ("vote", "vote"), ("  human   rights ", "human rights"),
    ("\"human rights\"", "\"human rights\""), ("“human rights”", "\"human rights\""),
    ("«human rights»", "\"human rights\""), ("=No", "=\"No\""), ("=\"No way\"", "=\"No way\""),
    ("non-negotiable", "non-negotiable"), ("10:30", "10:30"), ("3,000", "3,000"),
    ("said:Raisi", "said:Raisi"), ("SAID:Raisi", "said:Raisi"),
    ("said:\"Mick Mulroy\"", "said:\"Mick Mulroy\""), ("said:=Park", "said:=\"Park\""),
    ("said:nobody", "said:nobody"), ("said:\"nobody\"", "said:\"nobody\""),
    ("about:JCPOA", "about:JCPOA"), ("in:al-monitor", "in:al-monitor"),
    ("kind:direct", "kind:direct"), ("kind:MIXED", "kind:mixed"), ("cue:denied", "cue:denied"),
    ("cue:\"called for\"", "cue:\"called for\""),
    ("before:2021-06-22", "before:2021-06-22"), ("before:2021-06", "before:2021-06"),
    ("after:2021", "after:2021"), ("after:\"22 Jun 2021\"", "after:2021-06-22"),
    ("after:22 Jun 2021", "after:2021-06-22"),
    ("after:June 22, 2021 vote", "after:2021-06-22 vote"),
    ("after:Jun 2021 said:x", "after:2021-06 said:x"), ("after:2021 war", "after:2021 war"),
    ("-vote", "-vote"), ("--vote", "vote"), ("---vote", "-vote"), ("-said:Raisi", "-said:Raisi"),
    ("-\"human rights\"", "-\"human rights\""), ("-=No", "-=\"No\""),
    ("a OR b", "a OR b"), ("a b OR c d", "a b OR c d"), ("a OR b OR c", "a OR b OR c"),
    ("a or b", "a or b"), ("\"OR\"", "\"OR\""),
    ("(a OR b) c", "(a OR b) c"), ("a (b c) d", "a b c d"), ("(a OR b) OR c", "a OR b OR c"),
    ("-(a b)", "-(a b)"), ("-(a OR b)", "-(a OR b)"), ("-(a)", "-a"), ("-(-a)", "a"),
    ("((a))", "a"), ("(a)(b)", "a b"), ("a(b OR c)", "a (b OR c)"),
    ("said:\"A B\"about:c", "said:\"A B\" about:c"),
  ])
  func reads(text: String, canonical: String) throws {
    let query = try parser.query(from: text)
    #expect(query.text == canonical)
    #expect(try parser.query(from: query.text) == query)
  }

  @Test func termsBindTighterThanAlternatives() throws {
    func word(_ text: String) -> QuotationQuery {
      .term(.words(QueryWords(text: text, isWhole: false, isExact: false)))
    }
    #expect(
      try parser.query(from: "a b OR -c") == .any([.all([word("a"), word("b")]), .not(word("c"))]))
    #expect(try parser.query(from: "") == .everything)
  }

  /// What is typed with the place marked, and what is said.
  @Test(arguments: [
    ("⟦sad:⟧Raisi", "at 1: unknown field “sad:”; did you mean said:?"),
    ("vote ⟦abut:⟧x", "at 6: unknown field “abut:”; did you mean about:?"),
    (
      "⟦Merkel:⟧ no",
      "at 1: unknown field “Merkel:”; there are said: about: in: kind: cue: before: after:"
    ),
    ("é ⟦said:⟧", "at 3: said: needs a name, or nobody for what is left open"),
    ("⟦said:⟧ Raisi", "at 1: said: needs a name, or nobody for what is left open"),
    ("⟦said:\"\"⟧", "at 1: said: needs a name, or nobody for what is left open"),
    ("⟦said:=⟧", "at 1: said:= needs a name, or nobody for what is left open"),
    ("⟦said:?⟧", "at 1: said: needs a name, or nobody for what is left open"),
    ("⟦said:-raisi⟧", "at 1: to exclude, - goes first: -said:"),
    ("⟦about:⟧", "at 1: about: needs a name or a word"),
    ("⟦in:…⟧", "at 1: in: needs a publication, a folder or a file name"),
    ("⟦kind:dierct⟧", "at 1: kind: needs direct, mixed or indirect"),
    ("⟦cue:⟧", "at 1: cue: needs a word such as denied, or a stance such as denial"),
    ("⟦before:⟧", "at 1: before: needs a date such as 2021-06-22"),
    ("⟦before:soon⟧", "at 1: before: needs a date such as 2021-06-22"),
    ("⟦after:2021-13⟧", "at 1: after: needs a date such as 2021-06-22"),
    ("⟦after:2021-02-30⟧", "at 1: after: needs a date such as 2021-06-22"),
    ("⟦after:3/4/2021⟧", "at 1: after: needs a date such as 2021-06-22"),
    ("⟦after:22⟧ Jun", "at 1: after: needs a date such as 2021-06-22"),
    ("vote ⟦\"⟧human rights", "at 6: this quotation mark is not closed"),
    ("said:⟦“⟧Mick", "at 6: this quotation mark is not closed"),
    ("⟦OR⟧ vote", "at 1: OR needs a term before it"),
    ("vote ⟦OR⟧", "at 6: OR needs a term after it"),
    ("vote ⟦OR⟧ OR x", "at 6: OR needs a term after it"),
    ("(vote ⟦OR⟧)", "at 7: OR needs a term after it"),
    ("-⟦OR⟧", "at 2: OR stands between terms and cannot be excluded"),
    ("a ⟦AND⟧ b", "at 3: AND is not needed: terms side by side must all hold"),
    ("a ⟦NOT⟧ b", "at 3: NOT is written - right before what is excluded"),
    ("a ⟦-⟧ b", "at 3: - needs a term right after it, to exclude it"),
    ("a ⟦-⟧", "at 3: - needs a term right after it, to exclude it"),
    ("(a ⟦-⟧)", "at 4: - needs a term right after it, to exclude it"),
    ("⟦(⟧a", "at 1: this parenthesis is not closed"),
    ("a⟦)⟧", "at 2: no parenthesis is open here"),
    ("a ⟦()⟧", "at 3: nothing stands between these parentheses"),
    ("⟦=⟧", "at 1: “=” has no letter or digit: this needs a word"),
    ("vote ⟦—⟧ poll", "at 6: “—” has no letter or digit: this needs a word"),
  ])
  func saysWhereAndWhat(marked: String, message: String) throws {
    let expected = MarkedText(marked)
    let problem = #expect(throws: QueryProblem.self) { try parser.query(from: expected.text) }
    #expect(problem?.text == message)
    #expect(problem?.span == expected.spans[0])
  }

  @Test func parenthesesAreNotFollowedForEver() {
    let deep = String(repeating: "(", count: 100_000) + "a"
    let problem = #expect(throws: QueryProblem.self) { try parser.query(from: deep) }
    #expect(problem?.message == "parentheses stand too deep in one another")
    let signs = String(repeating: "-", count: 100_001) + "a"
    #expect((try? parser.query(from: signs))?.text == "-a")
  }

  /// Any text is read or refused at a place within it, and what is read is written so that it is
  /// read as the same.
  @Test(arguments: 1...40)
  func takesAnyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "said:", "about:", "in:", "kind:", "cue:", "before:", "after:", "sad:", "OR", "AND", "-", "(",
      ")", "\"", "“", "”", "=", " ", " ", " ", "a", "Émile", "2021", "-06", "22", "Jun", "direct",
      "nobody", ":", "\u{301}", "\u{0}", "\u{200B}", "🇮🇷", "…", "\t", "ß",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do {
        let query = try parser.query(from: text)
        #expect(try parser.query(from: query.text) == query, "\(text)")
      } catch let problem {
        let length = text.utf8.count
        #expect(problem.span.end <= length && problem.position >= 1, "\(text)")
        #expect(!problem.message.isEmpty)
      }
    }
  }

  @Test(arguments: 1...20)
  func takesAnyBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = (0..<24).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = SourceText(repairing: bytes)
      guard let query = try? parser.query(from: text[text.span]) else { continue }
      #expect(try parser.query(from: query.text) == query)
    }
  }

  @Test func aNameWithQuotationMarksIsAPhrase() throws {
    let words = QueryWords(phrase: "Lee “Shorty” Park")
    let query = QuotationQuery.term(.said(words))
    #expect(try parser.query(from: query.text) == query)
  }
}
