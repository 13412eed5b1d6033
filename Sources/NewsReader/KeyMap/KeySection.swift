/// A group of keys that belong together in help.
struct KeySection: Hashable, Sendable {
  let title: String
  let bindings: [KeyBinding]
}
