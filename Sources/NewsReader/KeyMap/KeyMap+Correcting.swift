extension KeyMap {
  /// The key after which another says how a name is corrected.
  static let correctingPrefix: [Key] = ["C"]

  /// The keys that correct what was found; they work from lists too.
  static let correcting = KeySection(
    title: "Correcting names",
    bindings: [
      KeyBinding(
        [["C", "m"]], .merge, "merge with another name: type it, Tab chooses, Enter merges",
        label: "merge with"),
      KeyBinding(
        [["C", "s"]], .split, "split: Space marks the mentions that go, Enter splits",
        label: "split"),
      KeyBinding([["C", "r"]], .rename, "rename", label: "rename"),
      KeyBinding(
        [["C", "t"]], .retype, "retype: say what kind of thing is named", label: "retype"),
      KeyBinding([["C", "d"]], .dismiss, "dismiss: it is no name at all", label: "dismiss"),
      KeyBinding(["U"], .undo, "undo the last correction"),
      KeyBinding([.control("r")], .redo, "do again what was undone"),
    ])

  /// The keys of the review list alone.
  static let reviewing = KeySection(
    title: "In the review list",
    bindings: [
      KeyBinding(["y"], .judgeSame, "they are the same; on to the next"),
      KeyBinding(["n"], .judgeDifferent, "they are not the same; on to the next"),
      KeyBinding(["h"], .judgeUnsure, "hard to say; on to the next"),
    ])

  /// The keys of the list from which mentions are split off.
  static let splitting = KeySection(
    title: "While splitting",
    bindings: [
      KeyBinding([" "], .mark, "mark the mention, or not, and go on"),
      KeyBinding(["a"], .markAll, "mark all lines shown, or none"),
      KeyBinding([.enter], .choose, "split off the mentions marked"),
    ])
}
