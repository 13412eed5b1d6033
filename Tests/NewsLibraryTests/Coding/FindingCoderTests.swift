import NewsCore
import Testing

@testable import NewsLibrary

struct FindingCoderTests {
  private let document = Analyzer().document(
    from: try! ArticleImporter().contents(
      of: Array(
        """
        Harbour board decides

        “It leaks,” said Anna Marlow, who told Reuters that the mayor “did nothing”. According to
        Robert Hale, “nobody asked”. He denied that the lock was shut. Anna Marlow and Robert Hale
        said it would rain.
        """.utf8), from: FoundFile(path: "one.txt", story: "")
    ).articles[0])

  @Test func whatIsWrittenIsReadBack() throws {
    let findings = try FindingCoder().findings(from: FindingCoder().bytes(of: document))
    #expect(findings.sentences == document.sentences.map(\.span))
    #expect(findings.mentions == document.mentions.map(\.span))
    let expected = document.quotations.map { quotation in
      Quotation(
        span: quotation.span, outer: quotation.outer, kind: quotation.kind, use: quotation.use,
        cue: quotation.cue, stance: quotation.stance, speaker: quotation.speaker,
        certainty: quotation.certainty, candidates: quotation.candidates, relay: quotation.relay,
        reason: "")
    }
    #expect(expected.count >= 3)
    #expect(expected.contains { $0.speaker?.joint.count == 2 })
    #expect(findings.quotations == expected)
  }

  @Test func whatIsCutShortOrChangedIsDamagedAndNeverATrap() {
    let bytes = FindingCoder().bytes(of: document)
    for length in bytes.indices {
      #expect(throws: ByteReader.Damage.self) {
        try FindingCoder().findings(from: Array(bytes[..<length]))
      }
    }
    #expect(throws: ByteReader.Damage.self) { try FindingCoder().findings(from: bytes + [0]) }
    for index in bytes.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = value
        _ = try? FindingCoder().findings(from: changed)
      }
    }
  }
}
