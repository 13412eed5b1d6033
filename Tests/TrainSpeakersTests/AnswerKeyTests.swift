import NewsCore
import TestSupport
import Testing
import TrainingSupport

@testable import train_speakers

/// What annotators marked, asked for by places in the text.
struct AnswerKeyTests {
  private let text = SourceText("Zoë said: “Ça va bien.” “Non.” “Go,” he said.")

  private var key: AnswerKey {
    AnswerKey(
      QuotedArticle(
        name: "a", text: text,
        quotations: [
          GoldQuotation(
            place: 10..<23, speaker: "Zoë", speakerPlace: 0..<3, speakerKind: .name),
          GoldQuotation(
            place: 31..<36, speaker: "he", speakerPlace: 37..<39, speakerKind: .pronoun),
        ], unattributed: [24..<30]))
  }

  private func span(of words: String) throws -> TextSpan {
    let bytes = Array(words.utf8)
    let start = try #require(text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) })
    return TextSpan(start, start + bytes.count)
  }

  @Test func findsTheQuotationOfAPassage() throws {
    #expect(key.quotation(at: try span(of: "Ça va bien."))?.speaker == "Zoë")
    #expect(key.quotation(at: try span(of: "va bien"))?.speaker == "Zoë")
    #expect(key.quotation(at: try span(of: "Non.")) == nil)
    #expect(key.isUnattributed(try span(of: "Non.")))
    #expect(!key.isUnattributed(try span(of: "Go,")))
  }

  @Test func findsTheQuotationOfAPronoun() throws {
    let he = try span(of: "he said")
    #expect(key.quotation(ofPronounAt: he)?.place == 31..<36)
    #expect(key.quotation(ofPronounAt: try span(of: "Zoë")) == nil)
    let first = try #require(key.quotation(at: try span(of: "Ça va bien.")))
    #expect(key.names(try span(of: "Zoë"), as: first))
    #expect(!key.names(he, as: first))
  }

  @Test func saysWhatIsNoText() throws {
    let folder = TemporaryFolder()
    let path = folder("annotated.jsonl")
    try ByteFile.write(Array("{\"doc\":\"a\"}".utf8), to: path)
    let failure = try #require(throws: ReadFailure.self) { try QuotedFile.articles(at: path) }
    #expect(
      failure.description == "\(path): line 1: “text” is missing or no string; add it")
  }
}
