import NewsCore
import TestSupport
import Testing

@testable import NewsReader

/// Lists with a column for each account, of which a narrow screen shows some at a time.
@Suite struct AccountTablesTests {
  /// Five accounts, of which three have a figure.
  private func manyAccounts(columns: Int) -> ReaderScript {
    let sketches = ["Ash", "Elm", "Fir", "Oak", "Yew"].map { (name: String) in
      ArticleSketch(
        "mill/\(name).txt", story: "mill", publication: name, "Nine men were hurt.")
    }
    let ids = sketches.map(\.document.article.id)
    var script = ReaderScript(columns: columns, rows: 24, sketches)
    let values = [0, 3, 4].map { index in
      DifferenceRow.Value(
        place: Place(article: ids[index], span: TextSpan(0, 4)), text: "\(index) men",
        sentence: "Nine men were hurt.")
    }
    let row = DifferenceRow(what: "men", kind: .count, verdict: .differs, values: values)
    script.comparisons[ids[0]] = AccountComparison(
      accounts: ids, differences: [row],
      designations: [
        DesignationRow(
          what: "9 people",
          values: ids.map {
            DesignationRow.Value(
              place: Place(article: $0, span: TextSpan(5, 8)), text: "men", count: 1)
          })
      ])
    return script
  }

  @Test(arguments: ["gx", "gw"])
  func accountsThatHaveNoRoomAreAKeyAway(view: String) {
    var script = manyAccounts(columns: 80)
    func accounts() -> [String] {
      let all = ["Ash", "Elm", "Fir", "Oak", "Yew"]
      return script.screen.lines[2].split(separator: " ").map(String.init).filter(all.contains)
    }
    script.type(view)
    var seen = accounts()
    #expect(seen.first == "Ash" && !seen.contains("Yew"))
    #expect(script.screen.lines[2].contains(" \(5 - seen.count)› "))
    for _ in seen.count..<5 {
      script.type("l")
      seen.append(accounts().last ?? "")
    }
    #expect(seen == ["Ash", "Elm", "Fir", "Oak", "Yew"])
    script.type("l")
    #expect(script.status.hasSuffix("there is no account further right"))
    script.type("9h")
    #expect(accounts().first == "Ash")
    script.send(.resize(Size(columns: 200, rows: 24)))
    #expect(accounts() == seen)
    script.type("l")
    #expect(script.status.hasSuffix("all accounts are shown"))
  }

  /// Panes whose accounts say nothing of it turn to accounts that do.
  @Test func enterOpensTheAccountsThatHaveAValue() {
    var script = manyAccounts(columns: 120)
    #expect(script.state.panes.map(\.article.name) == ["mill/Ash.txt", "mill/Elm.txt"])
    script.type("gx<Enter>")
    #expect(script.state.panes.map(\.article.name) == ["mill/Ash.txt", "mill/Oak.txt"])
  }
}
