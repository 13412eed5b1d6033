import Testing

@testable import NewsCore

/// Taking corrections back and making them again.
@Suite struct CorrectionHistoryTests {
  private func step(
    _ random: inout RandomCorrections, on list: CorrectionList
  ) -> CorrectionHistory.Step {
    let added = random.corrections(random.number(below: 4)).map { CorrectionLine($0) }
    let removed = random.shuffled(list.lines).prefix(random.number(below: 4))
    // What is there already may be asked for again, and what is not there taken out.
    let change = CorrectionChange(
      added: added + list.lines.prefix(1), removed: Array(removed) + added.prefix(1))
    return CorrectionHistory.Step(change.restricted(to: list), words: "\(added.count)")
  }

  @Test(arguments: 1...30)
  func undoRestoresEveryStateAndRedoToo(seed: UInt64) {
    var random = RandomCorrections(seed: seed)
    var list = CorrectionList()
    var history = CorrectionHistory()
    var states = [list]
    for _ in 0..<12 {
      let step = step(&random, on: list)
      list.apply(step.change)
      history.record(step)
      states.append(list)
    }
    for _ in 0..<40 {
      let place = states.firstIndex(of: list) ?? 0
      if random.number(below: 2) == 0 {
        guard let step = history.undoable else { continue }
        list.apply(step.change.inverse)
        history.undo()
        #expect(states[..<(place + 1)].contains(list))
      } else {
        guard let step = history.redoable else { continue }
        list.apply(step.change)
        history.redo()
        #expect(states[place...].contains(list))
      }
    }
    while let step = history.undoable {
      list.apply(step.change.inverse)
      history.undo()
    }
    #expect(list == states[0])
    while let step = history.redoable {
      list.apply(step.change)
      history.redo()
    }
    #expect(list == states.last)
  }

  @Test func aNewCorrectionForgetsWhatWasTakenBack() {
    var random = RandomCorrections(seed: 7)
    var history = CorrectionHistory()
    let steps = ["a", "b"].map {
      CorrectionHistory.Step(
        CorrectionChange(added: random.corrections(1).map { CorrectionLine($0) }), words: $0)
    }
    history.record(steps[0])
    history.undo()
    #expect(history.undoable == nil)
    #expect(history.redoable == steps[0])
    history.record(steps[1])
    #expect(history.redoable == nil)
    #expect(history.undoable == steps[1])
    history.undo()
    history.undo()
    #expect(history.redoable == steps[1])
  }

  @Test func takesBackALineWithItsComments() {
    var list = CorrectionList(Array("# why\ndismiss place \"Here\" # and how".utf8))
    let before = list
    let bare = list.corrections.map { CorrectionLine($0) }
    let change = CorrectionChange(removed: bare).restricted(to: list)
    list.apply(change)
    #expect(list.lines.isEmpty)
    list.apply(change.inverse)
    #expect(list == before)
  }
}
