import ArgumentParser
import NewsLibrary

extension LibraryPlace {
  /// The folder that the user names, or without one the user's own.
  static func named(_ folder: String?) throws(ExitCode) -> LibraryPlace {
    if let folder { return .folder(folder) }
    guard let place = standard(Environment.value) else {
      throw Complaint.failure("there is no home folder; name a folder with --library")
    }
    return place
  }
}
