import Foundation
import NewsCore
import TestSupport
import Testing

@testable import broadsheet

/// A reader's session of corrections.
struct CorrectionSessionTests {
  private let folder = TemporaryFolder()
  private var path: String { folder("made-when-needed/corrections") }

  private static let documents = [
    ArticleSketch("a", "⟦Ada Marsh⟧ met ⟦Otto Roux⟧. ⟦Marsh⟧ left ⟦place:Saltmere⟧.").document
  ]
  private static let merge = CorrectionRequest.merge(
    EntityID("person:otto-roux"), into: EntityID("person:ada-marsh"))

  private func session(file: CorrectionsFile?) -> CorrectionSession {
    var session = CorrectionSession(file: file)
    #expect(session.read() == nil)
    session.take(EntityResolver().crossReference(over: Self.documents))
    return session
  }

  private func names(_ session: CorrectionSession) -> [String] {
    session.reference.entities.map(\.name)
  }

  @Test func correctsTakesBackAndMakesAgain() throws {
    let file = CorrectionsFile(path: path)
    var session = session(file: file)
    let outcome = session.outcome(of: Self.merge)
    #expect(
      outcome
        == CorrectionOutcome(
          request: Self.merge, isDone: true, message: "Otto Roux merged into Ada Marsh",
          entity: EntityID("person:ada-marsh")))
    #expect(names(session) == ["Ada Marsh", "Saltmere"])
    #expect(try file.list().corrections.count == 1)
    let undone = session.outcome(of: .undo)
    #expect(undone.isDone)
    #expect(undone.message == "taken back: Otto Roux merged into Ada Marsh")
    #expect(names(session) == ["Ada Marsh", "Otto Roux", "Saltmere"])
    #expect(try file.list().corrections.isEmpty)
    let nothing = session.outcome(of: .undo)
    #expect(
      nothing
        == CorrectionOutcome(
          request: .undo, isDone: false, message: "there is nothing to take back"))
    #expect(session.outcome(of: .redo).message == "made again: Otto Roux merged into Ada Marsh")
    #expect(!session.outcome(of: .redo).isDone)
    #expect(names(session) == ["Ada Marsh", "Saltmere"])
  }

  @Test func anchorsAreKeptAndTakenBack() throws {
    let texts = ["It rained. It snowed.", "A storm came."].enumerated().map {
      ArticleSketch("\($0)", story: "s", $1).document
    }
    let place = { (document: Int) in
      Place(article: texts[document].article.id, span: texts[document].sentences[0].span)
    }
    var session = CorrectionSession(file: CorrectionsFile(path: path))
    session.take(EntityResolver().crossReference(over: texts))
    #expect(session.anchors.isEmpty)
    #expect(session.outcome(of: .anchor(place(0), to: place(1))).isDone)
    var another = CorrectionSession(file: CorrectionsFile(path: path))
    #expect(another.read() == nil)
    another.take(EntityResolver().crossReference(over: texts))
    #expect(another.anchors.count == 1)
    #expect(another.anchors == session.anchors)
    #expect(session.outcome(of: .undo).isDone)
    #expect(session.anchors.isEmpty)
    #expect(session.outcome(of: .redo).isDone)
    #expect(session.outcome(of: .release(place(1))).isDone)
    #expect(session.anchors.isEmpty)
  }

  @Test func saysWhatTheEntityIsAfterEachStep() {
    var session = session(file: nil)
    let place = EntityID("place:saltmere")
    let body = EntityID("organisation:saltmere")
    #expect(session.outcome(of: .retype(place, to: .organisation)).entity == body)
    #expect(session.outcome(of: .undo).entity == place)
    #expect(session.outcome(of: .redo).entity == body)
  }

  @Test func anotherSessionFindsTheCorrections() {
    var first = session(file: CorrectionsFile(path: path))
    #expect(first.outcome(of: Self.merge).isDone)
    #expect(names(session(file: CorrectionsFile(path: path))) == ["Ada Marsh", "Saltmere"])
  }

  @Test func takesInWhatAnotherSessionWrote() throws {
    let file = CorrectionsFile(path: path)
    var mine = session(file: file)
    var theirs = session(file: file)
    #expect(theirs.outcome(of: .dismiss(EntityID("place:saltmere"))).isDone)
    #expect(mine.outcome(of: Self.merge).isDone)
    #expect(names(mine) == ["Ada Marsh"])
    #expect(mine.outcome(of: .undo).isDone)
    #expect(names(mine) == ["Ada Marsh", "Otto Roux"])
    #expect(try file.list().corrections.count == 1)
  }

  @Test func saysWhenAnotherSessionSaidTheContrary() throws {
    let file = CorrectionsFile(path: path)
    var mine = session(file: file)
    let contrary = try #require(
      Correction(.different, .person, "Ada Marsh", .name("Otto Roux")))
    _ = try file.update(CorrectionChange(added: [CorrectionLine(contrary)]))
    let outcome = mine.outcome(of: Self.merge)
    #expect(outcome.message.hasSuffix("; but another correction says the contrary"))
    #expect(names(mine) == ["Ada Marsh", "Otto Roux", "Saltmere"])
    var next = CorrectionSession(file: file)
    #expect(next.read()?.hasPrefix("2 corrections contradict each other") ?? false)
    next.take(EntityResolver().crossReference(over: Self.documents))
    // Said again it is the reader's last word.
    #expect(next.outcome(of: Self.merge).isDone)
    #expect(names(next) == ["Ada Marsh", "Saltmere"])
    #expect(next.read() == nil)
  }

  @Test func writesNothingIntoADamagedFileAndSaysSo() throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let text = "dismiss place \"Saltmere\"\nwhat is this\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    var session = CorrectionSession(file: CorrectionsFile(path: path))
    #expect(session.read()?.hasPrefix("\(path):2: it begins with none of") ?? false)
    session.take(EntityResolver().crossReference(over: Self.documents))
    #expect(names(session) == ["Ada Marsh", "Otto Roux"])
    let outcome = session.outcome(of: Self.merge)
    #expect(!outcome.isDone)
    #expect(outcome.message.contains("\(path):2: "))
    #expect(names(session) == ["Ada Marsh", "Otto Roux"])
    #expect(session.outcome(of: .undo).message == "there is nothing to take back")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func keepsCorrectionsForTheSessionWhereThereIsNoFile() {
    var session = session(file: nil)
    let outcome = session.outcome(of: Self.merge)
    #expect(outcome.isDone)
    #expect(outcome.message.contains("for this session only"))
    #expect(names(session) == ["Ada Marsh", "Saltmere"])
    session.take(EntityResolver().crossReference(over: Self.documents))
    #expect(names(session) == ["Ada Marsh", "Saltmere"])
  }

  @Test func tellsWhomToFollow() {
    var session = session(file: nil)
    let retyped = session.outcome(of: .retype(EntityID("place:saltmere"), to: .organisation))
    #expect(retyped.entity == EntityID("organisation:saltmere"))
    #expect(session.outcome(of: .dismiss(EntityID("organisation:saltmere"))).entity == nil)
    #expect(!session.outcome(of: .rename(EntityID("person:nobody"), to: "Somebody")).isDone)
  }
}
