import TestSupport
import Testing
import TrainingSupport

@testable import train_names

/// Reading labelled text.
struct TextFilesTests {
  private let folder = TemporaryFolder()

  @Test
  func readsMarkedText() throws {
    let path = write(
      "# genre: news\n[Ann Reid|PER]'s train left [Rome|LOC].\n\nShe slept.\n---\n[Acme|ORG] fell.\n"
    )
    let articles = try MarkedFile(path).articles
    #expect(articles.count == 2)
    let text = String(decoding: articles[0].text, as: UTF8.self)
    #expect(text == "Ann Reid's train left Rome.\n\nShe slept.\n")
    #expect(articles[0].names.map(\.tag) == ["PER", "LOC"])
    #expect(
      articles[0].names.map { String(decoding: articles[0].text[$0.range], as: UTF8.self) }
        == ["Ann Reid", "Rome"])
  }

  @Test
  func readsTokens() throws {
    let path = write(
      "-DOCSTART-\tO\n\nAnn\tB-PER\r\nleft\tO\n\nRome\tB-LOC\n-DOCSTART-\tO\n\nNo\tO\n")
    let articles = try ConllFile(path).articles
    #expect(articles.map(\.tokens) == [[["Ann", "left"], ["Rome"]], [["No"]]])
    #expect(articles.map(\.tags) == [[["B-PER", "O"], ["B-LOC"]], [["O"]]])
    #expect(try ConllFile(path, leastSentences: 3).articles.map(\.tokens.count) == [3])
  }

  @Test
  func saysWhichFileIsMissing() {
    #expect {
      try ConllFile("/nowhere/at-all.conll")
    } throws: { "\($0)".contains("/nowhere/at-all.conll") }
  }

  private func write(_ text: String) -> String {
    let name = "\(UInt64.random(in: 0...UInt64.max))"
    folder.write(text, to: name)
    return folder(name)
  }
}
