import NewsCore
import TestSupport
import Testing

@testable import NewsReader

@Suite struct CommandsTests {
  private func script() -> ReaderScript {
    ReaderScript(columns: 100, rows: 14, SampleStory.accounts)
  }

  @Test func everyCommandIsFoundByItsWholeName() {
    for command in Command.all {
      #expect(Command.all.filter { $0.name == command.name }.count == 1)
      #expect(Command.completions(of: command.name).contains(command))
    }
  }

  @Test func aBeginningIsEnoughWhenItIsClear() {
    var script = script()
    script.type(":qui<Enter>")
    #expect(script.effects == [.quit])
  }

  @Test func anUnclearOrUnknownNameSaysSo() {
    var script = script()
    script.type(":q<Enter>")
    #expect(script.status == " :q could be :quotations :quit")
    script.type(":fly<Enter>")
    #expect(script.status == " :fly: no such command. ? lists them below the keys")
    script.type(":zoom in<Enter>")
    #expect(script.status == " :zoom takes no words")
  }

  @Test func tabCompletes() {
    var script = script()
    script.type(":qu<Tab>")
    #expect(script.status.hasPrefix(":qu "))
    script.type("o<Tab>")
    #expect(script.state.prompt?.editor.text == "quotations ")
  }

  @Test func wordsAfterAViewFilterIt() {
    var script = script()
    script.type(":people reed<Enter>")
    #expect(script.screen.lines[3].hasPrefix("▸ Tom Reed"))
    #expect(script.state.view?.screen.list.count == 1)
    script.type("<Esc><Esc>:search accident<Enter>")
    #expect(script.screen.lines[1].hasPrefix("━ All articles: “accident” · 1/2"))
  }

  @Test func articlesAreOpenedByTheirWords() {
    var script = script()
    script.type(":open wire<Enter>")
    #expect(script.state.panes[0].article.name == "elm/wire.txt")
    script.type(":open zebra<Enter>")
    #expect(script.status == " no article has “zebra” in its title, publication or file name")
  }

  @Test func escapeAndAnEmptyLineDoNothing() {
    var script = script()
    let before = script.state
    script.type(":quit<Esc>:<Enter>:<Backspace>")
    #expect(script.state == before)
    #expect(script.effects.isEmpty)
  }
}
