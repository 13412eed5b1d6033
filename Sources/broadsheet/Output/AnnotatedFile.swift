import ArgumentParser
import NewsCore

/// A file of annotated texts that is named on the command line.
struct AnnotatedFile {
  let path: String

  /// Its texts; says on standard error what is wrong with the file and throws the exit status.
  func articles() throws(ExitCode) -> [GoldArticle] {
    do {
      return try GoldArticleReader().articles(in: FileReader().bytes(at: path))
    } catch let failure as ImportFailure {
      throw Complaint.failure(failure.message)
    } catch let failure as EvaluationFailure {
      throw Complaint.failure("\(path): \(failure.message)")
    } catch {
      throw Complaint.failure("\(path): \(error)")
    }
  }
}
