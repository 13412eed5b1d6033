import TestSupport
import Testing

@testable import NewsCore

struct ArticleQueryParserTests {
  private let parser = ArticleQueryParser()

  /// What is typed and how it is written back.
  @Test(arguments: [
    ("", ""), ("vote", "vote"), ("missil*", "missil*"), ("\"human rights\"", "\"human rights\""),
    ("\"human righ*\"", "\"human righ*\""), ("=No", "=No"), ("Raisi", "Raisi"),
    ("NEAR(a b)", "NEAR(a b, 10)"), ("NEAR(a b, 5)", "NEAR(a b, 5)"),
    ("NEAR(a, b, 5)", "NEAR(a b, 5)"), ("NEAR(a b , 5)", "NEAR(a b, 5)"),
    ("NEAR(\"a b\" c* d, 0) e", "NEAR(\"a b\" c* d, 0) e"), ("NEAR(a 5)", "NEAR(a 5, 10)"),
    ("-NEAR(a b)", "-NEAR(a b, 10)"), ("near(a b)", "near a b"), ("NEAR", "NEAR"),
    ("/colou?r/", "/colou?r/"), ("/a b/ c", "/a b/ c"), ("-/a\\/b/", "-/a\\/b/"),
    ("headline:vote", "headline:vote"), ("by:\"Ann Doe\"", "by:\"Ann Doe\""),
    ("person:doe org:un place:rome", "person:doe org:un place:rome"),
    ("in:gulf/desk", "in:gulf/desk"), ("after:22 Jun 2021", "after:2021-06-22"),
    ("(a OR b) -c", "(a OR b) -c"), ("a b OR c", "a b OR c"),
  ])
  func reads(text: String, canonical: String) throws {
    let query = try parser.query(from: text)
    #expect(query.text == canonical)
    let again = try parser.query(from: query.text)
    #expect(again.text == query.text)
  }

  /// What is typed with the place marked, and what is said.
  @Test(arguments: [
    (
      "⟦said:⟧x",
      "at 1: unknown field “said:”; there are headline: by: in: before: after: person: org: place:"
    ),
    ("⟦hedline:⟧x", "at 1: unknown field “hedline:”; did you mean headline:?"),
    ("⟦/⟧abc", "at 1: this regular expression needs a slash at its end"),
    ("a ⟦//⟧", "at 3: nothing stands between these slashes"),
    ("a ⟦NEAR/5⟧ b", "at 3: nearness is written NEAR(first second, 5)"),
    ("⟦NEAR(a)⟧", "at 1: NEAR needs words and perhaps a number: NEAR(first second, 5)"),
    ("⟦NEAR(a b⟧", "at 1: NEAR needs words and perhaps a number: NEAR(first second, 5)"),
    ("⟦***⟧", "at 1: “***” has no letter or digit: this needs a word"),
    ("⟦headline:⟧", "at 1: headline: needs a word"),
    ("a ⟦\"⟧b", "at 3: this quotation mark is not closed"),
  ])
  func saysWhatIsWrong(marked: String, message: String) {
    let text = MarkedText(marked)
    let problem = #expect(throws: QueryProblem.self) { try parser.query(from: text.text) }
    #expect(problem?.text == message)
    #expect(problem.map { [$0.span] } == text.spans)
  }

  @Test func aWrongExpressionIsPointedAt() {
    let problem = #expect(throws: QueryProblem.self) { try parser.query(from: "a /b(c/") }
    #expect(problem?.message.hasPrefix("regular expression: ") == true)
  }

  @Test func theLastWordMayBeBegunWhileItIsTyped() throws {
    let typing = ArticleQueryParser(isTyping: true)
    #expect(try typing.query(from: "vote mis").text == "vote mis*")
    #expect(try typing.query(from: "vote ").text == "vote")
    #expect(try typing.query(from: "vote \"mis\"").text == "vote \"mis\"")
    #expect(try typing.query(from: "headline:mis").text == "headline:mis*")
  }
}
