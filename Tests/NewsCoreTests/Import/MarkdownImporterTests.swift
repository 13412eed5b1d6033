import NewsCore
import TestSupport
import Testing

/// Markdown keeps its bytes; its syntax is told as ranges.
struct MarkdownImporterTests {
  /// What is left of a text without its syntax, and the kinds of its blocks.
  private func shown(_ markdown: String) throws -> (String, [Block.Kind]) {
    let article = try imported(markdown, fileName: "a.md")
    #expect(article.text.bytes == Array(markdown.utf8))
    let words = article.blocks.map { block in
      let bytes = block.span.range.filter { index in
        !article.markup.contains { $0.contains(index) }
      }.map { article.text.bytes[$0] }
      return String(decoding: bytes, as: UTF8.self)
    }
    return (words.joined(separator: "|"), article.blocks.map(\.kind))
  }

  @Test(arguments: [
    ("a *b* c", "a b c"), ("a **b** c", "a b c"), ("a ***b*** c", "a b c"), ("_a_ b", "a b"),
    ("snake_case_word", "snake_case_word"), ("2 * 3 * 4", "2 * 3 * 4"), ("*a", "*a"),
    ("**a*", "*a"), ("a `*b*` c", "a *b* c"), ("``a`b``", "a`b"), (#"\*a\*"#, "*a*"),
    ("[a *b*](http://x/y_z \"t\") c", "a b c"), ("[a](b(c)d)", "a"),
    ("[a][ref] b\n\n[ref]: /x", "a b|[ref]: /x"),
    ("[a] b", "[a] b"), ("[sic](", "[sic]("), ("a ![alt](x.png) b", "a alt b"),
    ("<em>a</em> b", "a b"), ("<https://x.y>", "https://x.y"), ("1 < 2 > 0", "1 < 2 > 0"),
    ("*“Quoted,”* he said", "“Quoted,” he said"), ("a\nb *c\nd* e", "a\nb c\nd e"),
    ("**Ebba Lind**’s boat", "Ebba Lind’s boat"), ("`a", "`a"),
    ("Iran\u{2019}s *x*", "Iran\u{2019}s x"),
  ])
  func inline(markdown: String, text: String) throws {
    #expect(try shown(markdown).0 == text)
  }

  @Test(arguments: [
    ("# A\n\nb", "A|b", [Block.Kind.headline, .paragraph]),
    ("A\n===\n\nb", "A\n|b", [.headline, .paragraph]),
    ("# A #\n\nb", "A|b", [.headline, .paragraph]),
    (
      "# A\n\nb c.\n\n## D\n\ne f.", "A|b c.|D|e f.", [.headline, .paragraph, .heading, .paragraph]
    ),
    ("# A\n\n> b\n> c\n\nd", "A|b\nc|d", [.headline, .blockQuotation, .paragraph]),
    ("# A\n\n- b\n- c\n  d", "A|b|c\n  d", [.headline, .item, .item]),
    ("# A\n\n1. b\n2) c", "A|b|c", [.headline, .item, .item]),
    (
      "# A\n## B\n- c *d*\n  e\n- f\n  - g\n# H\ni `j`\nk\n> l", "A|B|c d\n  e|f|g|H|i j\nk|l",
      [.headline, .heading, .item, .item, .item, .heading, .paragraph, .blockQuotation]
    ),
    ("# A\n\n*All of this.*\n\nb c.", "A|All of this.|b c.", [.headline, .standfirst, .paragraph]),
    (
      "# A\n\nb c.\n\n---\n\nd e.", "A|b c.|---|d e.",
      [.headline, .paragraph, .furniture, .paragraph]
    ),
    (
      "# A\n\n```\n*x*\n\n# y\n```\n\nb", "A|\n*x*\n\n# y\n|b", [.headline, .paragraph, .paragraph]
    ),
    ("# A\n\n![The boat](b.png)\n\nc d.", "A|The boat|c d.", [.headline, .caption, .paragraph]),
  ])
  func blocks(markdown: String, text: String, kinds: [Block.Kind]) throws {
    let result = try shown(markdown)
    #expect(result.0 == text)
    #expect(result.1 == kinds)
  }

  @Test func frontMatter() throws {
    let article = try imported(
      """
      ---
      title: "Barge: a \\"history\\""
      authors:
        - Petra Olin
        - 'Samir O''Hara'
      date: 2022-10-04 # a Tuesday
      source: Lock Gazette
      url: https://lock.example/barge
      ---
      Words and more words.
      """, fileName: "a.txt")
    #expect(article.blocks.map(\.kind) == [.frontMatter, .paragraph])
    #expect(article.metadata.headline == "Barge: a \"history\"")
    #expect(article.metadata.bylines == ["Petra Olin", "Samir O'Hara"])
    #expect(article.metadata.published?.iso == "2022-10-04")
    #expect(article.metadata.publication == "Lock Gazette")
    #expect(article.metadata.url == "https://lock.example/barge")
  }

  @Test func listsOnOneLine() throws {
    let article = try imported("---\nauthor: [Petra Olin, \"Haddad, S.\"]\n---\nWords.")
    #expect(article.metadata.bylines == ["Petra Olin", "Haddad, S."])
  }
}
