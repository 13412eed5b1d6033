import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// Which articles are read, where a library keeps it.
@Suite struct UnreadTests {
  private let reference = CrossReference(SampleStory.accounts)

  /// A reader at the list of a library of which the second article is read.
  private func state() -> ReaderState {
    var state = ReaderState(size: Size(columns: 100, rows: 20), startsWithList: true)
    _ = state.update(.libraryChanged(Progress(done: 3, total: 3)))
    var summaries = reference.summaries()
    for index in summaries.indices { summaries[index].isRead = index == 1 }
    _ = state.update(.articles(summaries))
    return state
  }

  private func type(_ keys: String, in state: inout ReaderState) -> [Effect] {
    KeyScript.keys(keys).flatMap { state.update(.key($0)) }
  }

  private func list(_ state: ReaderState) -> ArticleList? {
    if case .articles(let list)? = state.view { list } else { nil }
  }

  @Test func whatIsOpenedHasBeenRead() throws {
    var state = state()
    let ids = reference.summaries().map(\.id)
    #expect(type("j<Enter>", in: &state) == [.open(ids[0])])
    let article = try #require(reference.article(ids[0]))
    #expect(state.update(.opened(article)).contains(.keepRead(ids[0], true)))
    #expect(!state.update(.opened(article)).contains(.keepRead(ids[0], true)))
    #expect(state.catalogue[ids[0]]?.isRead == true)
    // Nobody has seen what is opened for another reason.
    let other = try #require(reference.article(ids[2]))
    #expect(!state.update(.opened(other)).contains(.keepRead(ids[2], true)))
  }

  @Test func oneOrderListsTheUnreadAlone() {
    var state = state()
    _ = type("<Tab><Tab>", in: &state)
    let ids = reference.summaries().map(\.id)
    #expect(FrameText(render(state)).lines[1].hasPrefix("━ Unread articles · 1/2 ━"))
    #expect(list(state)?.rows.map(\.article?.id) == [ids[0], ids[2]])
    #expect(type("N", in: &state) == [.keepRead(ids[0], true)])
    #expect(list(state)?.rows.map(\.article?.id) == [ids[2]])
    #expect(type("N", in: &state) == [.keepRead(ids[2], true)])
    #expect(FrameText(render(state)).text.contains("everything is read"))
  }

  @Test func whatIsReadIsFaint() {
    let state = state()
    let faint = FrameText(render(state)).runs { $0.face == .faint }
    let titles = reference.summaries().map { $0.title.prefix(20) }
    #expect(titles.map { title in faint.contains { $0.contains(title) } } == [false, true, false])
  }

  @Test func ofFilesNothingIsKept() {
    var script = ReaderScript(columns: 100, rows: 20, SampleStory.accounts)
    script.type("gl<Tab><Tab>")
    #expect(script.screen.lines[1].contains("Articles, newest first"))
    script.type("N")
    #expect(script.status == " which articles are read is kept in a library only")
  }

  /// Marked as unread while it is open, an article stays so when it comes again as it was.
  @Test func whatIsMarkedAsUnreadStaysSo() throws {
    var state = state()
    let id = reference.summaries()[0].id
    _ = type("j<Enter>", in: &state)
    let article = try #require(reference.article(id))
    _ = state.update(.opened(article))
    #expect(type("glN", in: &state).last == .keepRead(id, false))
    #expect(!state.update(.opened(article)).contains(.keepRead(id, true)))
  }

  @Test func aStoryIsMarkedAsAWhole() {
    var state = state()
    let ids = reference.summaries().map(\.id)
    #expect(type("N", in: &state) == [.keepRead(ids[0], true), .keepRead(ids[2], true)])
    #expect(type("N", in: &state) == ids.map { .keepRead($0, false) })
  }
}
