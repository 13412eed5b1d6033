/// Why a file, or an article in it, cannot be opened, and what can be done about it.
public struct ImportFailure: Error, Hashable, Sendable {
  public enum Reason: Error, Hashable, Sendable {
    /// Nothing, or white space only.
    case empty
    /// Not text; `kind` says what it looks like: `a PDF document`.
    case binary(kind: String?)
    /// The system refuses; its own words.
    case unreadable(String)
    /// No file of the name.
    case missing
    /// A folder where a file is wanted.
    case folder
    /// A pipe, a device or a socket.
    case notAFile(kind: String)
    /// More than `limit` bytes.
    case tooLarge(limit: Int)
    case danglingLink
    case linkLoop
    /// Its name and that of another file look the same.
    case sameName
    /// What is broken in a file, or a part of one, in words.
    case damaged(String)
    /// Reading a web page was given up.
    case page(PageFailure)
    /// More articles than are read of one file.
    case tooManyArticles(limit: Int)
    /// Images, styles and scripts in an archive, which hold no text.
    case resources(count: Int)
    /// Answers in a web archive that are no pages.
    case answers(count: Int)
    /// A table has none of the usual names for a column of texts; these are the names it has.
    case noTextColumn(names: [String])
    /// What is read by a program that is not installed, with the package that has it.
    case noTool(name: String, kind: String, package: String)
    /// The file has no article of the name.
    case noSuchArticle
  }

  /// The file's path as it was given or found, or the identifier of an article in it.
  public let fileName: String
  public let reason: Reason

  public init(fileName: String, reason: Reason) {
    self.fileName = fileName
    self.reason = reason
  }

  /// One sentence: the file, what is wrong and the way out.
  public var message: String {
    switch reason {
    case .empty: "\(fileName): there is no text in it"
    case .binary(let kind?): "\(fileName): it is \(kind), not text; save it as text or HTML first"
    case .binary(nil): "\(fileName): it is not text; save it as text or HTML first"
    case .unreadable(let words): "\(fileName): cannot be read: \(words); check its permissions"
    case .missing: "\(fileName): no such file or folder; check the path"
    case .folder: "\(fileName): it is a folder; name a file in it"
    case .notAFile(let kind):
      "\(fileName): it is \(kind), not a file; save its text in a file, or pipe it to “-”"
    case .tooLarge(let limit):
      "\(fileName): larger than \(limit >> 20) MiB; split it into single articles"
    case .danglingLink: "\(fileName): the link points to nothing; remove it or mend it"
    case .linkLoop: "\(fileName): the link leads back to a folder it stands in; it is passed over"
    case .sameName:
      "\(fileName): its name looks like that of another file there, and differs in bytes only; rename it"
    case .damaged(let words): "\(fileName): \(words)"
    case .page(let failure): "\(fileName): \(failure.words)"
    case .tooManyArticles(let limit):
      "\(fileName): all behind article \(limit), as it holds more than are read; split it"
    case .resources(let count):
      "\(fileName): \(count == 1 ? "1 image or style" : "\(count) images, styles and the like") in it"
    case .answers(let count):
      "\(fileName): \(count == 1 ? "1 answer that is no page" : "\(count) answers that are no pages"), "
        + "as images, styles and errors are"
    case .noTextColumn(let names):
      "\(fileName): no column is known to hold the texts; name it with --column text=NAME, it has: "
        + names.joined(separator: ", ")
    case .noTool(let name, let kind, let package):
      "\(fileName): it is \(kind), read by “\(name)”, which is not installed; install it: "
        + "apt install \(package)"
    case .noSuchArticle:
      "\(fileName): the file holds no such article; “broadsheet export --format json” lists those it has"
    }
  }
}
