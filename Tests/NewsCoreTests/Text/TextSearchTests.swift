import NewsCore
import TestSupport
import Testing

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("kremlin", "the ⟦Kremlin⟧ and the ⟦KREMLIN⟧"),
    ("Kremlin", "the ⟦Kr\u{200B}em\u{AD}lin⟧"),
    ("jose", "⟦José⟧ and ⟦Jose\u{301}⟧ and ⟦JOSE⟧"),
    ("José", "⟦Jose⟧"),
    ("strasse", "Die ⟦Straße⟧"),
    ("stras", "Die ⟦Straß⟧e"),
    ("straße", "Die ⟦STRASSE⟧"),
    ("raisi's", "⟦Raisi’s⟧ and ⟦Raisi's⟧ and ⟦Raisiʼs⟧"),
    ("\"no\"", "he said ⟦“No”⟧ and ⟦«No»⟧"),
    ("a - b", "⟦a – b⟧ ⟦a — b⟧ a-b"),
    ("news conference", "the ⟦news\n   conference⟧, a ⟦news\u{A0}conference⟧, a newsconference"),
    ("  two   words ", "⟦two words⟧"),
    ("aa", "⟦aa⟧⟦aa⟧a"),
    ("ab", "a⟦ab⟧"),
    ("tehran", "Teheran"),
    ("Αθήνα", "η ⟦ΑΘΗΝΑ⟧"),
    ("москва", "в ⟦Москва⟧"),
    ("北京", "在⟦北京⟧市"),
    ("x", "⟦x⟧\u{338}y"),
  ])
  func finds(phrase: String, marked: String) {
    // A mark over the last letter belongs to the match.
    let expected = MarkedText(marked.replacing("⟧\u{338}", with: "\u{338}⟧"))
    #expect(TextSearch(phrase).spans(in: SourceText(expected.text)) == expected.spans)
  }

  @Test(arguments: ["", "  ", "\u{200B}"])
  func nothingToSearchFindsNothing(phrase: String) {
    #expect(TextSearch(phrase).isEmpty)
    #expect(TextSearch(phrase).spans(in: SourceText("some words")).isEmpty)
  }

  @Test func onlyTheSpanIsSearched() {
    let text = MarkedText("one two ⟦one⟧ two")
    let found = TextSearch("one").spans(in: SourceText(text.text), span: TextSpan(4, 13))
    #expect(found == text.spans)
    #expect(TextSearch("one two").spans(in: SourceText(text.text), span: TextSpan(4, 13)).isEmpty)
  }

  @Test func markupIsReadOverAndFurnitureLeftOut() {
    let text = MarkedText("⟦Read⟧ more\na ⟦bo⟪**⟫ld⟧ ⟪**⟫Bo⟪*⟫ld")
    let line = text.text.utf8.count
    let article = Article(
      id: ArticleID("a"), format: .markdown, encoding: "utf-8", text: SourceText(text.text),
      blocks: [Block(.furniture, TextSpan(0, 9)), Block(.paragraph, TextSpan(10, line))],
      markup: text["⟪"], metadata: ArticleMetadata())
    let bold = TextSearch("bold").spans(in: article)
    #expect(bold.map { article.text[$0] } == ["bo**ld", "Bo*ld"])
    #expect(TextSearch("read").spans(in: article).isEmpty)
    #expect(TextSearch("read").spans(in: article, includingFurniture: true) == [text.spans[0]])
  }

  /// The found words, folded, are the phrase; nothing a slower search would find is left out.
  @Test(arguments: 0..<200)
  func agreesWithAPlainSearch(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = ["a", "A", "á", "b", "ß", "s", " ", "\n", "’", "'", "\u{200B}", "中"]
    func random(_ count: Int) -> String {
      (0..<count).map { _ in letters.randomElement(using: &generator) ?? "a" }.joined()
    }
    let text = SourceText(random(60))
    let search = TextSearch(random(2))
    guard !search.isEmpty else { return }
    let found = search.spans(in: text)
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.end <= next.start) }
    for start in 0..<text.count where text.bytes[start] & 0xC0 != 0x80 {
      for end in start..<text.count where end == text.count || text.bytes[end] & 0xC0 != 0x80 {
        let span = TextSpan(start, end)
        guard TextSearch(text[span]) == search, search.spans(in: text, span: span) == [span]
        else { continue }
        #expect(found.contains { $0.overlaps(span) }, "\(text[span]) at \(start)")
      }
    }
  }
}
