/// How many sentences of an account are compared with others, the first ones, where these are not all.
public struct ComparedPart: Hashable, Sendable {
  public let compared: Int
  public let all: Int

  public init(compared: Int, all: Int) {
    self.compared = compared
    self.all = all
  }
}
