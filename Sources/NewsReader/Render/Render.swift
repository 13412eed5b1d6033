import NewsCore

/// The screen for a state; pure, and within `state.size` whatever that is.
public func render(_ state: ReaderState) -> Frame {
  Frame(size: state.size)
}
