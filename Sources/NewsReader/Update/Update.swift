import NewsCore

extension ReaderState {
  /// Takes in an event and returns what is to be done about it.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size): self.size = size
    case .key(.character("Q")): return [.quit]
    default: break
    }
    return []
  }
}
