import NewsCore
import NewsReader
import TestSupport
import Testing

/// The index of names of a library that lists only the names most often used.
struct FoundEntitiesTests {
  private func row(
    _ name: String, articles: Int, listed: Int = 0, mentions: Int? = nil
  ) -> EntityRow {
    EntityRow(
      id: EntityID("person:\(name)"), kind: .person, name: name,
      forms: [NameForm(text: name, count: articles)], mentions: mentions ?? articles,
      articles: (0..<listed).map { ArticleCount(article: ArticleID("\($0)"), count: 1) },
      articleCount: articles, dispersion: Array(repeating: 0, count: EntityRow.dispersionBins))
  }

  private func state(with rows: [EntityRow], isPartial: Bool) -> ReaderState {
    var state = ReaderState(size: Size(columns: 80, rows: 12))
    _ = state.update(.libraryChanged(Progress(done: 1, total: 1)))
    for key in KeyScript.keys("gi") { _ = state.update(.key(key)) }
    _ = state.update(.entities(rows, isPartial: isPartial))
    return state
  }

  private func effects(typing keys: String, in state: inout ReaderState) -> [Effect] {
    KeyScript.keys(keys).flatMap { state.update(.key($0)) }
  }

  @Test func whatIsTypedIsLookedForAndListedBesides() {
    var state = state(with: [row("Ada Marsh", articles: 9)], isPartial: true)
    #expect(
      effects(typing: "/re", in: &state) == [.findEntities("r"), .findEntities("re")])
    #expect(FrameText(render(state)).lines[1].contains("none of 1+ with “re”"))
    #expect(!FrameText(render(state)).lines.contains { $0.contains("Tom Reed") })
    _ = state.update(.foundEntities([row("Tom Reed", articles: 2), row("Ada Marsh", articles: 9)]))
    let lines = FrameText(render(state)).lines
    #expect(lines.count { $0.contains("Tom Reed") } == 1)
    #expect(!lines.contains { $0.contains("Ada Marsh") })
    #expect(effects(typing: "<Enter>", in: &state) == [])
    #expect(
      effects(typing: "<Enter>", in: &state).first
        == .findOccurrences(.entity(EntityID("person:Tom Reed"))))
  }

  @Test func ofFilesAllIsListedAndNothingIsLookedFor() {
    var state = state(with: [row("Ada Marsh", articles: 2, listed: 2)], isPartial: false)
    #expect(effects(typing: "/re", in: &state) == [])
  }

  /// Whom to merge with is looked for as well, and the kind of the subject is known though it is not
  /// among the names that are listed.
  @Test func namesToMergeWithAreLookedForBesides() {
    var state = state(with: [row("Ada Marsh", articles: 9)], isPartial: true)
    _ = state.update(.foundEntities([row("Zelda Quirke", articles: 1)]))
    _ = effects(typing: "GCm", in: &state)
    _ = state.update(.entities([row("Ada Marsh", articles: 9)], isPartial: true))
    #expect(effects(typing: "quir", in: &state).last == .findEntities("quir"))
    _ = state.update(.foundEntities([row("Zelda Quirke-Hall", articles: 1)]))
    #expect(FrameText(render(state)).lines.contains { $0.contains("Zelda Quirke-Hall") })
    #expect(
      effects(typing: "<Tab><Enter>", in: &state) == [
        .correct(
          .merge(EntityID("person:Zelda Quirke"), into: EntityID("person:Zelda Quirke-Hall")))
      ])
  }

  @Test func numbersOfManyArticlesAreWhole() {
    var state = state(
      with: [row("Ada Marsh", articles: 98_765, mentions: 1_234_567)], isPartial: true)
    _ = state.update(
      .articles(
        (0...100).map { number in
          ArticleSummary(
            id: ArticleID("\(number)"), title: "Marshes", story: "", publication: nil,
            published: nil,
            words: 1, persons: nil, quotations: 0)
        }))
    let lines = FrameText(render(state)).lines
    #expect(lines.contains { $0.contains(" 1234567 ") && $0.contains(" 98765 ") })
  }
}
