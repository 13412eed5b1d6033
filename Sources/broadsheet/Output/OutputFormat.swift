import ArgumentParser

/// The formats in which a command prints.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people; safe to print on a terminal.
  case text
  /// JSON Lines: one object a line.
  case json
  /// RFC 4180 with a header.
  case csv
}
