/// Tells the folder that a browser saves beside a page from other folders: `weir_files` beside
/// `weir.html` belongs to the page.
enum SavedPage {
  /// What browsers put behind the page's name, in the languages where it differs.
  private static let endings = [
    "_files", ".files", "-Dateien", "_fichiers", "_archivos", "_bestanden", "_filer",
  ]
  /// A longer path is no saved page's, in bytes.
  private static let longestPath = 1_024
  private static let pageEndings = [".html", ".htm", ".xhtml"]

  /// Whether the folder called `folder` belongs to a page that is among `names` beside it.
  static func belongs(_ folder: some StringProtocol, toPageAmong names: Set<String>) -> Bool {
    endings.contains { ending in
      guard folder.hasSuffix(ending), folder.count > ending.count else { return false }
      let page = folder.dropLast(ending.count)
      return pageEndings.contains { names.contains(String(page) + $0) }
    }
  }

  /// Whether a folder on `path` belongs to a page among `paths`.
  static func hasPage(forFolderOf path: String, among paths: Set<String>) -> Bool {
    path.utf8.count <= longestPath
      && path.indices.contains { path[$0] == "/" && belongs(path[..<$0], toPageAmong: paths) }
  }
}
