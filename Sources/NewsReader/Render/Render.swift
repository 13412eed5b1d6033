import NewsCore

/// The screen for a state; pure, and within `state.size` whatever that is.
public func render(_ state: ReaderState) -> Frame {
  var frame = Frame(size: Size(columns: max(0, state.size.columns), rows: max(0, state.size.rows)))
  guard !state.isTooSmall else {
    let text = CellText("the window is too small: 20×5 at least")
    frame.write(
      text.cut(to: frame.size.columns), column: 0, row: 0, columns: frame.size.columns,
      Style(.message))
    return frame
  }
  TopLine(state: state).draw(in: &frame)
  if let view = state.view {
    ListRenderer(state: state, screen: view.screen).draw(in: &frame)
  } else if state.panes.isEmpty {
    OpeningScreen(state: state).draw(in: &frame)
  } else {
    for (index, rect) in state.paneRects.enumerated() where rect != nil {
      PaneRenderer(state: state, pane: state.panes[index], isActive: index == state.active)
        .draw(in: &frame)
    }
  }
  if let prompt = state.prompt {
    if case .merge(let choice) = prompt.purpose {
      MergeList(state: state, choice: choice).draw(in: &frame)
    } else if case .quotations(let choice) = prompt.purpose {
      QueryLine(state: state, choice: choice).draw(in: &frame)
    }
    PromptLine(state: state, prompt: prompt).draw(in: &frame)
  } else {
    BottomLine(state: state).draw(in: &frame)
  }
  return frame
}
