import CMarkdown
import TestSupport
import Testing

@testable import NewsCore

/// What is visible of Markdown is what cmark-gfm takes for its words, and all of it are bytes of the
/// file.
struct MarkdownExactnessTests {
  /// Pieces of Markdown that random texts are put together of.
  private static let pieces = [
    "weir", "The barge", " ", " ", " ", "\n", "\n", "\n\n", "\n\n", "*", "**", "_", "__", "***",
    "`",
    "``", "[", "]", "](x)", "](<y z> \"t\")", "![", "[rope]", "[rope]: /url\n", "\\*", "\\",
    "&amp;",
    "&mdash;", "&nothing;", "&", "<b>", "</b>", "<https://lock.example/a_b>", "<", ">", "> ",
    "> > ",
    "- ", "- [ ] ", "1. ", "# ", "## ", " #", "===\n", "---\n", "~", "~~", "```\n", "\n    ", "\t",
    "| a | b |\n|---|--:|\n", "|", "\\|", "[^1]", "\n[^1]: ", "https://lock.example/c_d_e",
    "www.lock.example",
    "desk@lock.example", "  \n", "\\\n", "“Sunk,”", "é", "<!-- x -->", "<div>\n", "\r\n", "!", "(",
    ")",
  ]

  /// The visible words of the blocks that are not furniture; entities resolved as in `words`.
  private func visible(_ markdown: String) throws -> String {
    let text = SourceText(markdown)
    let (drafts, markup) = try #require(MarkdownBlockReader.blocks(in: text, from: 0))
    #expect(markup == markup.sorted())
    var end = 0
    var words: [UInt8] = []
    for draft in drafts {
      #expect(draft.span.start >= end, "blocks overlap")
      end = draft.span.end
      guard draft.role != .known(.furniture) else { continue }
      var index = draft.span.start
      for hidden in markup.within(draft.span) + [TextSpan(end, end)] {
        #expect(hidden.start >= index, "syntax overlaps")
        words += text.bytes[index..<hidden.start]
        index = hidden.end
      }
      words.append(0x0A)
    }
    let resolved = String(decoding: words, as: UTF8.self)
    return resolved.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What cmark-gfm takes for words.
  private func words(_ markdown: String) throws -> String {
    let tree = try #require(MarkdownTree(of: Array(markdown.utf8)))
    var words: [UInt8] = []
    for leaf in MarkdownLeaf.leaves(of: tree) {
      for event in tree.events[leaf.events] {
        switch markdown_kind(UInt32(event.kind)) {
        case MARKDOWN_TEXT, MARKDOWN_CODE, MARKDOWN_CODE_BLOCK: words += tree.words(of: event)
        case MARKDOWN_HTML_BLOCK:
          let html = Array(tree.words(of: event))
          let tags = MarkdownTagReader(bytes: html).tags(in: TextSpan(0, html.count))
          words += html.indices.filter { index in !tags.contains { $0.contains(index) } }
            .map { html[$0] }
        case MARKDOWN_SOFT_BREAK, MARKDOWN_HARD_BREAK: words.append(0x0A)
        case MARKDOWN_CELL: words += Array(" | ".utf8)
        default: break
        }
      }
      words.append(0x0A)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Without what differs on purpose: white space, the bars between cells, and entities.
  private func reduced(_ words: String) -> String {
    words.replacing("&mdash;", with: "—").filter { !$0.isWhitespace && $0 != "|" }
  }

  private func hasRows(_ markdown: String) throws -> Bool {
    let tree = try #require(MarkdownTree(of: Array(markdown.utf8)))
    return MarkdownLeaf.leaves(of: tree).contains { $0.kind == MARKDOWN_ROW }
  }

  /// Whether `part` is what is left of `whole` when characters are taken out.
  private func isWithin(_ part: String, _ whole: String) -> Bool {
    var rest = part[...]
    for character in whole where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Constructions of CommonMark and what is visible of each.
  @Test(arguments: [
    ("[a]\n\n[a]: /url \"t\"", "a"), ("[a][b] [a]\n\n[b]: /x", "a [a]"),
    ("[a]\n[b]: /x", "[a] [b]: /x"),
    ("[a](<b c> 'd)e') f", "a f"), ("[a]: /x\n[b]: /y\n[a] of *b*", "a of b"),
    ("***a** b*", "a b"), ("*a**b**c*", "abc"), ("a\\\nb  \nc", "a b c"),
    ("<i title=\"a>\nb\">c</i>", "c"), ("AT&amp;T &copy; 1", "AT&T &copy; 1"),
    ("~~a~~ b", "a b"), ("- [x] a\n- [ ] b", "a b"), ("a[^n] b\n\n[^n]: c *d*", "a b c d"),
    ("| a | b |\n|---|---|\n| *c* | d \\| e |", "a | b c | d | e"),
    ("| a    | b |\n|------|---|\n|      | c |", "a | b | c"),
    ("> a\nb\n> > c\n>d", "a b c d"), ("1. a\n\n   b\n2. c", "a b c"),
    ("    a *b*\n\nc", "a *b* c"), ("~~~ x\na\n~~~\nb", "a b"), ("a\nb\n---\nc", "a b c"),
    ("## a #b ##", "a #b"), ("<div>\n<p>a</p>\n</div>\n\nb", "a b"),
    ("<script>x<y</script>\n\na", "a"), ("![a](b) c", "a c"), ("[![a](b)](c)", "a"),
    ("`a\n  b`", "a b"), ("http://a.b/c_d_e, f", "http://a.b/c_d_e, f"), ("a *b", "a *b"),
  ])
  func constructions(markdown: String, text: String) throws {
    #expect(try visible(markdown) == text)
  }

  @Test(arguments: 0..<40) func randomTexts(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let count = Int.random(in: 1...24, using: &generator)
      let markdown = (0..<count).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
      let shown = reduced(try visible(markdown))
      let expected = reduced(try words(markdown))
      if try hasRows(markdown) {
        // cmark-gfm drops the cells that a row has too many, which stay in sight here.
        #expect(isWithin(expected, shown), "\(markdown.debugDescription)")
      } else {
        #expect(shown == expected, "\(markdown.debugDescription)")
      }
    }
  }
}
