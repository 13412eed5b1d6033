import NewsCore

/// Everything the reader knows and shows.
public struct ReaderState: Hashable, Sendable {
  public internal(set) var size: Size

  public init(size: Size) {
    self.size = size
  }
}
