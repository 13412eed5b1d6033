import ArgumentParser
import NewsCore

/// Reads text files; what is wrong with one is said with its name.
enum TextFile {
  static func lines(of path: String) throws -> [Substring] {
    // A carriage return and a line feed are one character of a string.
    let bytes = try bytes(of: path).filter { $0 != 0x0D }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  static func taggedArticles(of path: String) throws -> [TaggedArticle] {
    let bytes = try bytes(of: path)
    do {
      return try TaggedArticleReader().articles(in: bytes)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do {
      return try FileReader().bytes(at: path)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }
}
