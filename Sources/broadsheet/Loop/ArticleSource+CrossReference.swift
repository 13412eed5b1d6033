import ArgumentParser
import NewsCore
import Synchronization

extension ArticleSource {
  /// All articles as they are read, without analysis. Says on standard error what is passed over and
  /// what is to be known of how files were read; throws the exit status when nothing can be read.
  func articles() throws(ExitCode) -> [Article] {
    let finding = files()
    var skipped = finding.skipped.map(\.message)
    var articles: [Article] = []
    for file in finding.files {
      do throws(ImportFailure) {
        let contents = try contents(of: file)
        articles += contents.articles
        skipped += contents.skipped.map(\.message)
      } catch {
        skipped.append(error.message)
      }
    }
    if articles.isEmpty { throw Complaint.nothingToRead(skipped) }
    Complaint.skipped(skipped)
    Complaint.notices(on: articles)
    return articles
  }

  /// The cross-reference of all files with corrections applied. Says on standard error what is
  /// passed over.
  func crossReference(_ correcting: CorrectionOptions) throws(ExitCode) -> CrossReference {
    try crossReference(correcting.list())
  }

  /// The same with the corrections of a list.
  func crossReference(_ list: CorrectionList) throws(ExitCode) -> CrossReference {
    let corrected = Corrector(list.corrections).correctedReference(
      of: try crossReference(stories: StoryFinder(list.stories)))
    Complaint.contradicting(corrected.problems)
    return corrected.reference
  }

  /// The cross-reference of all files as the resolver makes it, read before this returns. Says on standard error what is
  /// passed over and what is to be known of how files were read; throws the exit status when nothing can be read.
  func crossReference(stories: StoryFinder = StoryFinder()) throws(ExitCode) -> CrossReference {
    let result = Mutex(
      (reference: CrossReference(documents: [], entities: [], links: []), skipped: [String]()))
    let grouping: @Sendable () -> StoryFinder = { stories }
    LibraryLoader(source: self, publishesEarly: false).load(into: grouping) { reference, progress in
      result.withLock { result in
        if let reference { result.reference = reference }
        result.skipped = progress.skipped
      }
    }
    let (reference, skipped) = result.withLock { $0 }
    if reference.documents.isEmpty { throw Complaint.nothingToRead(skipped) }
    Complaint.skipped(skipped)
    Complaint.notices(on: reference.documents.map(\.article))
    return reference
  }
}
