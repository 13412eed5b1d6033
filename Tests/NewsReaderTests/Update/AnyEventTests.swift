import NewsCore
import NewsReader
import TestSupport
import Testing

/// Whatever happens, in whatever order, the reader goes on and draws within its screen.
@Suite struct AnyEventTests {
  private static let keys = KeyScript.keys(
    "jk bdugGhlzfS=+-*nN><eEtTH/:?RqmaQy'0123456789[]{}&ocxgigqgkglgrgsgtgvgwgagxgog/FCmCsCrCtCdU"
      + "<Enter><Esc><Tab><Shift-Tab><Backspace><Del><↑><↓><←><→><PgUp><PgDn><Home><End>"
      + "<Ctrl-O><Ctrl-U><Ctrl-W><Ctrl-L><Ctrl-R><Ctrl-Z><F1><F2><F3><F4><F5><F6><F7><F8><F9><F10><F12>"
  )

  @Test(arguments: 1...24)
  func randomEventsAreTakenInAndDrawn(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var script = ReaderScript(
      columns: Int.random(in: 0...160, using: &random),
      rows: Int.random(in: 0...50, using: &random),
      SampleStory.accounts + [ArticleSketch("odd/empty.txt", "furniture: Share")])
    for _ in 0..<250 {
      script.send(event(&random))
      if Int.random(in: 0..<4, using: &random) == 0 { expectSound(render(script.state)) }
    }
    expectSound(render(script.state))
  }

  private func event(_ random: inout SeededGenerator) -> Event {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      return .resize(
        Size(
          columns: Int.random(in: 0...130, using: &random),
          rows: Int.random(in: 0...40, using: &random)))
    case 1: return .libraryChanged(Progress(done: 2, total: 4, skipped: ["a.bin: binary"]))
    case 2: return .paste("pier\nferry\u{1B}[2J")
    case 3: return .openFailed(ArticleID("elm/post.txt"), reason: "it is gone")
    case 4: return .articles([])
    case 14:
      return .compared(
        ArticleID("elm/post.txt"),
        CrossReference(SampleStory.accounts).comparison(besides: ArticleID("elm/post.txt")))
    // Of articles that are not as they were.
    case 15:
      return .compared(
        ArticleID("elm/post.txt"),
        CrossReference(QuayStory.accounts).comparison(besides: ArticleID("quay/herald.txt")))
    case 16:
      let place = Place(article: ArticleID("elm/post.txt"), span: TextSpan(9_000, 9_010))
      return .anchors([
        Anchor(
          one: place, other: Place(article: ArticleID("odd/empty.txt"), span: TextSpan(0, 4)))
      ])
    case 17: return .versions(ArticleID("elm/post.txt"), [])
    case 5: return .card(EntityID("person:ada marsh"), nil)
    case 6: return .message("hello")
    case 12:
      return .sourcing(
        ArticleID("elm/post.txt"), CrossReference(SampleStory.accounts).sourcing())
    case 13:
      let ledger = Ledger(CrossReference(SampleStory.accounts))
      let place = Place(article: ArticleID("elm/post.txt"), span: TextSpan(75, 100))
      return .ledger(place, ledger.entry(at: place))
    case 10: return .reviews(CrossReference(Marshes.accounts).reviewRows())
    case 11:
      return .corrected(
        CorrectionOutcome(
          request: .undo, isDone: Bool.random(using: &random), message: "done",
          entity: EntityID("person:tom reed")))
    case 7, 8, 9:
      let position = Position(
        column: Int.random(in: -1...130, using: &random),
        row: Int.random(in: -1...40, using: &random))
      let actions: [MouseEvent.Action] = [.click, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(MouseEvent(actions.randomElement(using: &random) ?? .click, at: position))
    default: return .key(Self.keys.randomElement(using: &random) ?? .enter)
    }
  }
}

/// Every row is as wide as the screen, no wide character is cut, the cursor is on the screen.
func expectSound(_ frame: Frame, sourceLocation: SourceLocation = #_sourceLocation) {
  var isSound = frame.cells.count == frame.size.columns * frame.size.rows
  for row in 0..<frame.size.rows {
    var isSecondHalf = false
    for cell in frame.row(row) {
      let clusters = Array(ClusterScanner(cell.cluster))
      if cell.cluster.isEmpty != isSecondHalf { isSound = false }
      if !isSecondHalf && clusters.count != 1 { isSound = false }
      isSecondHalf = clusters.first?.width == 2
    }
    if isSecondHalf { isSound = false }
  }
  if let cursor = frame.cursor {
    isSound =
      isSound && (0..<frame.size.columns).contains(cursor.column)
      && (0..<frame.size.rows).contains(cursor.row)
  }
  #expect(isSound, "\(frame.size)", sourceLocation: sourceLocation)
}
