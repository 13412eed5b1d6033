/// Chooses a theme from what the user and the terminal say.
struct ThemeChoice {
  /// What was asked for; else no colours when `NO_COLOR` says anything (no-color.org); else what
  /// `COLORFGBG` says, which some terminals set to the numbers of their foreground and background;
  /// else dark.
  static func name(asked: Theme.Name?, environment: (String) -> String?) -> Theme.Name {
    if let asked { return asked }
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty { return .plain }
    guard let colours = environment("COLORFGBG"), let last = colours.split(separator: ";").last,
      let background = Int(last)
    else { return .dark }
    return background == 7 || (9...15).contains(background) ? .light : .dark
  }
}
