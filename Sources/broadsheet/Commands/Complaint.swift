import ArgumentParser
import NewsCore

/// What is written to standard error for people.
enum Complaint {
  /// Says once for each file why it was passed over.
  static func skipped(_ reasons: [String]) {
    for reason in reasons { say("passed over \(reason)") }
  }

  /// Says why nothing at all could be read.
  static func nothingToRead(_ reasons: [String]) -> ExitCode {
    skipped(reasons)
    say("there is nothing to read; name text, Markdown or HTML files, or folders that hold some")
    return ExitCode(1)
  }

  /// Says what is wrong with one file without which nothing can be done.
  static func failure(_ message: String) -> ExitCode {
    say(message)
    return ExitCode(1)
  }

  private static func say(_ text: String) {
    StandardFile.error.write(Array("broadsheet: \(Sanitizer.line(text))\n".utf8))
  }
}
