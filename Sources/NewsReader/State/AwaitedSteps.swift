/// Steps through what a comparison finds, to be made when it is there.
struct AwaitedSteps: Hashable, Sendable {
  let action: Action
  let count: Int
}
