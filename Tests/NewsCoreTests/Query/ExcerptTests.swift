import TestSupport
import Testing

@testable import NewsCore

struct ExcerptTests {
  private func line(_ marked: String, markup: [TextSpan] = []) -> ConcordanceLine {
    let text = MarkedText(marked)
    let plain = Article.paragraphs(text.text)
    let article = Article(
      id: plain.id, format: .markdown, encoding: plain.encoding, text: plain.text,
      blocks: plain.blocks, markup: text["⟨"], metadata: plain.metadata)
    return Excerpt(of: Document(article: article)).concordanceLine(text.spans[0])
  }

  @Test func contextIsTheRestOfTheBlockOnOneLine() {
    let line = line("Before it.\n\nThe  harbour\nmaster ⟦Ada\nMarsh⟧ closed\tit.\n\nAfter it.")
    #expect(line.before == "The harbour master ")
    #expect(line.match == "Ada Marsh")
    #expect(line.after == " closed it.")
  }

  @Test func markupIsLeftOut() {
    let line = line("The ⟨**⟩master⟨**⟩ ⟦Ada ⟨*⟩Marsh⟧⟨*⟩ closed ⟨[⟩it⟨](there)⟩.")
    #expect(line.before + line.match + line.after == "The master Ada Marsh closed it.")
  }

  @Test(arguments: ["é", "word ", "漢", "🙂"])
  func longContextIsCutBetweenWordsAndNeverInsideACharacter(filler: String) {
    let long = String(repeating: filler, count: 200)
    let line = line("\(long) x ⟦here⟧ y \(long)")
    #expect(line.before.hasSuffix("x ") && line.after.hasPrefix(" y"))
    #expect(line.before.utf8.count <= Excerpt.context && line.after.utf8.count <= Excerpt.context)
    #expect(!(line.before + line.after).contains("\u{FFFD}"))
    #expect(filler != "word " || line.before.hasPrefix("word word"))
  }
}
