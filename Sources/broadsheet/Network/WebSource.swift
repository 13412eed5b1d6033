import NewsCore
import NewsLibrary
import NewsNetwork

/// Fetches for the commands that are asked to.
enum WebSource {
  /// Whether a word of the command line is an address and no path.
  static func isAddress(_ word: String) -> Bool {
    let small = word.lowercased()
    return small.hasPrefix("http://") || small.hasPrefix("https://")
  }

  static var fetcher: Fetcher { Fetcher(version: Broadsheet.configuration.version) }

  /// A page as a library takes it.
  static func source(_ page: FetchedPage, at url: String) -> FetchedSource {
    FetchedSource(
      url: url, bytes: page.bytes, charset: page.charset, validators: page.validators)
  }
}
