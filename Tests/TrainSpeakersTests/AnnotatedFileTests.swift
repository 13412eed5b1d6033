import ArgumentParser
import NewsCore
import Testing
import TrainingSupport

@testable import train_speakers

/// Reading annotated texts.
struct AnnotatedFileTests {
  private func file(_ text: String) throws -> AnnotatedFile {
    let path = "/tmp/annotated-\(UInt64.random(in: 0...UInt64.max)).jsonl"
    try ByteFile.write(Array(text.utf8), to: path)
    return try AnnotatedFile(path)
  }

  @Test func countsCodePoints() throws {
    let line = """
      {"doc":"a","text":"Zoë: “Ça va bien.” “Non.”","quotes":[{"start":5,"end":18,\
      "speaker":"Zoë","speaker_span":[0,3],"speaker_kind":"name","speaker_name":"Zoë Lund"}],\
      "unattributed_segments":[[19,25]]}
      """
    let articles = try file(line).articles
    #expect(articles.map(\.name) == ["a"])
    let text = SourceText(articles[0].text)
    let quotation = try #require(articles[0].quotations.first)
    #expect(text[quotation.span] == "“Ça va bien.”")
    #expect(quotation.speakerSpan.map { text[$0] } == "Zoë")
    #expect(quotation.names == ["zoë", "lund"])
    #expect(articles[0].unattributed.map { text[$0] } == ["“Non.”"])
    #expect(articles[0].isUnattributed(articles[0].unattributed[0]))
    #expect(articles[0].quotation(at: quotation.span)?.speaker == "Zoë")
    #expect(articles[0].quotation(at: articles[0].unattributed[0]) == nil)
  }

  @Test func saysWhichLineIsNoText() {
    #expect(throws: ValidationError.self) { try file("{\"doc\":\"a\"}") }
  }
}
