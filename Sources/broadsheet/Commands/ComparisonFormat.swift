import ArgumentParser

/// The formats in which a comparison is printed.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people; safe to print on a terminal.
  case text
  /// A report for people who get it by mail.
  case markdown
  /// One JSON object.
  case json
  /// RFC 4180 with a header.
  case csv
}
