/// Chooses a theme from what the user and the terminal say.
struct ThemeChoice {
  /// `NO_COLOR` wins when it says anything (no-color.org), then what was asked for, then `COLORFGBG`, which some
  /// terminals set to the numbers of their foreground and background; dark when nobody says.
  static func name(asked: Theme.Name?, environment: (String) -> String?) -> Theme.Name {
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty { return .plain }
    if let asked { return asked }
    guard let colours = environment("COLORFGBG"), let last = colours.split(separator: ";").last,
      let background = Int(last)
    else { return .dark }
    return background == 7 || (9...15).contains(background) ? .light : .dark
  }
}
