import Foundation
import NewsCore
import NewsLibrary

/// A folder of invented articles, and libraries that the program makes of it.
struct NewsFolder {
  private let folder: Folder
  let news: String

  /// - Parameter paragraphs: how many each article has behind the first ones.
  init(articles: Int, paragraphs: Int = 0) throws {
    folder = try Folder()
    news = folder.path + "/news"
    for number in 1...articles {
      let rest = (0..<paragraphs).map { "\n\nOn day \($0) pier \(number * 977 + $0) was shut." }
      try folder.write(
        """
        Ferry \(number) is late again

        The ferry to Norholt left \(number) minutes late on Monday, said Ruth Calder of the port.

        “We wait for the tide, and the tide waits for nobody,” she said of pier \(number).\(rest.joined())
        """, to: String(format: "news/%03d.txt", number))
    }
  }

  /// The folder of a library.
  func library(_ name: String) -> String { "\(folder.path)/\(name)" }

  /// Runs `broadsheet add` on the folder; `prefix` stands before the program, as in `strace …`.
  func add(to library: String, prefix: String = "") -> Shell.Result {
    Shell.run(
      "\(prefix) \(Shell.quoted(Program.path)) add --library \(Shell.quoted(library)) "
        + "\(Shell.quoted(news)) 2>&1 </dev/null")
  }

  func remove(_ library: String) {
    try? FileManager.default.removeItem(atPath: library)
  }

  /// All that a library has, once its databases have looked at themselves: names, what lists say of
  /// the articles, and the texts.
  static func dump(of library: String) async throws -> [String] {
    let library = try Library(reading: .folder(library))
    try await library.checkIntegrity()
    return try library.summaries().map { summary in
      let text = try library.article(summary.id).map { $0.text[$0.text.span] }
      return "\(summary.id.name) \(summary.title) \(summary.words) \(text ?? "no text")"
    }.sorted()
  }
}
