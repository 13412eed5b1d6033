import ArgumentParser
import NewsLibrary

extension LibraryPlace {
  /// The library, to be read. An index that is missing or damaged is made anew first.
  func opened() async throws -> Library {
    do {
      return try Library(reading: self)
    } catch  where error.isOfIndex {
      try await remakeIndex(after: error)
      return try Library(reading: self)
    }
  }

  private func remakeIndex(after failure: LibraryFailure) async throws {
    let meter = AddingMeter()
    do {
      try await Interruption.cancelling {
        let library = try Library(writingTo: self, checksIndex: true)
        Complaint.remakingIndex(failure)
        try await library.catchUp { meter.show($0) }
      }
      meter.clear()
    } catch let obstacle as LibraryFailure {
      meter.clear()
      throw Complaint.failure("\(failure.message) (not done now: \(obstacle.message))")
    }
    try Interruption.check()
  }
}
