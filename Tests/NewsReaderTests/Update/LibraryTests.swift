import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct LibraryTests {
  private let reference = CrossReference(SampleStory.accounts)

  private func opened(_ index: Int) -> Event {
    let id = SampleStory.accounts[index].document.article.id
    return reference.article(id).map { .opened($0) } ?? .message("missing")
  }

  @Test func beforeArticlesArriveProgressIsShown() {
    var state = ReaderState(size: Size(columns: 60, rows: 9))
    #expect(FrameText(render(state)).lines[3].hasSuffix("Broadsheet"))
    #expect(state.update(.libraryChanged(Progress(done: 3, total: 40))) == [.listArticles])
    #expect(FrameText(render(state)).lines[5].hasSuffix("opening 3 of 40 articles…"))
  }

  /// Without its list a library says what there is to do, and no key is silent.
  @Test func withNothingOpenTheScreenSaysWhatToDo() {
    var state = ReaderState(size: Size(columns: 100, rows: 20), startsWithList: true)
    _ = state.update(.libraryChanged(Progress(done: 3, total: 3)))
    _ = state.update(.articles(reference.summaries()))
    _ = state.update(.key(.character("q")))
    #expect(FrameText(render(state)).text.contains("nothing is open: gl lists the articles"))
    for key in "jetxo=fzS]" {
      _ = state.update(.key(.character(key)))
      #expect(FrameText(render(state)).lines.last?.contains("is open") == true, "\(key)")
    }
  }

  @Test func aLibraryBeginsWithItsListAndOpensNothingByItself() {
    var state = ReaderState(size: Size(columns: 100, rows: 20), startsWithList: true)
    #expect(state.update(.libraryChanged(Progress(done: 3, total: 3))) == [.listArticles])
    let summaries = reference.summaries()
    // The first lines come before the rest; what is selected stays.
    #expect(state.update(.articles(Array(summaries.prefix(2)))) == [])
    for _ in 1...2 { _ = state.update(.key(.character("j"))) }
    #expect(state.update(.articles(summaries)) == [])
    #expect(FrameText(render(state)).lines[1].contains("Stories, newest first · 3/4"))
    #expect(state.update(.key(.enter)) == [.open(summaries[1].id)])
    #expect(state.panes.map(\.article) == [summaries[1].id])
  }

  @Test func theFirstArticleShowsWhileOthersAreAwaited() {
    var state = ReaderState(size: Size(columns: 100, rows: 20))
    _ = state.update(.libraryChanged(Progress(done: 1, total: 3)))
    let one = Array(reference.summaries().prefix(1))
    #expect(state.update(.articles(one)) == [.open(one[0].id)])
    _ = state.update(opened(0))
    #expect(FrameText(render(state)).text.contains("Ferry strikes pier"))
    #expect(FrameText(render(state)).lines[0].contains("opening 1 of 3"))
    _ = state.update(.libraryChanged(Progress(done: 3, total: 3)))
    let second = reference.summaries()[1].id
    #expect(state.update(.articles(reference.summaries())) == [.open(second)])
    #expect(state.panes.count == 2)
    #expect(FrameText(render(state)).text.contains("opening…"))
    _ = state.update(opened(1))
    #expect(FrameText(render(state)).text.contains("Pier closed"))
  }

  @Test func aListThatComesLateDoesNotKeepOtherAccountsFromOpening() {
    var state = ReaderState(size: Size(columns: 100, rows: 20))
    let summaries = reference.summaries()
    _ = state.update(.libraryChanged(Progress(done: 1, total: 3)))
    _ = state.update(.libraryChanged(Progress(done: 3, total: 3)))
    #expect(state.update(.articles([summaries[0]])) == [.open(summaries[0].id)])
    #expect(state.update(.articles(summaries)) == [.open(summaries[1].id)])
    #expect(state.panes.map(\.article) == summaries.prefix(2).map(\.id))
  }

  @Test func readingTheFilesAgainOpensNoPanes() {
    var state = ReaderState(size: Size(columns: 60, rows: 20))
    let summaries = reference.summaries()
    _ = state.update(.libraryChanged(Progress(done: 3, total: 3)))
    _ = state.update(.articles(summaries))
    let panes = state.panes.count
    #expect(state.update(.key(.character("R"))) == [.reload])
    _ = state.update(.resize(Size(columns: 200, rows: 60)))
    #expect(state.update(.articles(summaries)) == [])
    #expect(state.panes.count == panes)
  }

  @Test func accountsOfAnotherStoryDoNotOpenByThemselves() {
    let other = ArticleSketch("oak/a.txt", story: "oak", "A tree fell.")
    let script = ReaderScript(columns: 200, rows: 20, [SampleStory.accounts[0], other])
    #expect(script.state.panes.map(\.article.name) == ["elm/herald.txt"])
  }

  @Test func skippedFilesAreTold() {
    var script = ReaderScript(columns: 100, rows: 20, SampleStory.accounts)
    script.send(
      .libraryChanged(Progress(done: 3, total: 3, skipped: ["a.bin: it is binary", "b: empty"])))
    #expect(script.status == " 2 files skipped; :skipped says why")
    script.type("j")
    script.send(
      .libraryChanged(Progress(done: 3, total: 3, skipped: ["a.bin: it is binary", "b: empty"])))
    #expect(!script.status.contains("skipped"))
    script.type(":skipped<Enter>")
    #expect(script.screen.lines[3] == "▸ a.bin: it is binary")
  }

  @Test func anArticleThatCannotBeOpenedSaysWhy() {
    var state = ReaderState(size: Size(columns: 60, rows: 9))
    _ = state.update(.articles(reference.summaries()))
    _ = state.update(.openFailed(reference.summaries()[0].id, reason: "the file is gone"))
    #expect(FrameText(render(state)).lines[2].hasSuffix("the file is gone"))
  }

  @Test func reloadingKeepsTheReadersPlace() {
    var script = ReaderScript(columns: 100, rows: 12, SampleStory.accounts)
    script.type("e*7jR")
    #expect(script.effects == [.reload])
    #expect(script.status == " reading the files again")
    script.send(.libraryChanged(Progress(done: 3, total: 3)))
    #expect(script.status == " 3 files read again")
    script.type("j")
    let before = script.state
    script.send(.libraryChanged(Progress(done: 3, total: 3)))
    #expect(script.state == before)
  }

  @Test func aChangedTextKeepsTheLineAtTheTop() {
    let lines = (1...40).map { "Line \($0)." }
    var script = ReaderScript(
      columns: 60, rows: 13, [ArticleSketch("a.txt", lines.joined(separator: "\n"))])
    script.type("20j")
    let top = script.state.panes[0].viewport.top
    let changed = lines.dropLast().joined(separator: "\n")
    script.library = CrossReference([ArticleSketch("a.txt", changed)])
    script.send(.libraryChanged(Progress(done: 1, total: 1)))
    #expect(script.state.panes[0].viewport.top == top)
    #expect(script.state.panes[0].layout.lines.count == 77)
    script.type("G")
    #expect(script.screen.lines[11].contains("Line 39."))
  }

  @Test func whatTheTerminalHasToDoIsPassedOn() {
    var script = ReaderScript(columns: 100, rows: 12, SampleStory.accounts)
    script.type("<Ctrl-L><Ctrl-Z>Q")
    #expect(script.effects == [.redraw, .suspend, .quit])
  }
}
