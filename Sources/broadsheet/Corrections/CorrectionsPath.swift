/// Where corrections are kept when nobody says where.
enum CorrectionsPath {
  /// `$XDG_DATA_HOME/broadsheet/corrections`, with `~/.local/share` for the variable when it is not
  /// set or, as the XDG Base Directory Specification has it, not an absolute path; nil when the
  /// user has no home.
  static func standard(_ environment: (String) -> String?) -> String? {
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/broadsheet/corrections"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/broadsheet/corrections"
  }
}
