import ArgumentParser
import NewsCore

/// A file of annotated texts that is named on the command line.
struct AnnotatedFile {
  let path: String

  /// Its texts with marked names of persons; says on standard error what is wrong with the file and
  /// throws the exit status.
  func articles() throws(ExitCode) -> [GoldArticle] {
    try read { bytes throws(EvaluationFailure) in try GoldArticleReader().articles(in: bytes) }
  }

  /// Its texts in tokens, each with a tag; fails in the same way.
  func taggedArticles() throws(ExitCode) -> [TaggedArticle] {
    try read { bytes throws(EvaluationFailure) in try TaggedArticleReader().articles(in: bytes) }
  }

  /// Its texts with marked quotations; fails in the same way.
  func quotedArticles() throws(ExitCode) -> [QuotedArticle] {
    try read { bytes throws(EvaluationFailure) in try QuotedArticleReader().articles(in: bytes) }
  }

  /// Its topics with marked pairs of sentences; fails in the same way.
  func topics() throws(ExitCode) -> [MarkedTopic] {
    try read { bytes throws(EvaluationFailure) in try MarkedTopicReader().topics(in: bytes) }
  }

  /// Its texts with their stories; fails in the same way.
  func storyTexts() throws(ExitCode) -> [MarkedStoryText] {
    try read { bytes throws(EvaluationFailure) in try MarkedStoryReader().texts(in: bytes) }
  }

  private func read<Articles>(
    _ articles: ([UInt8]) throws(EvaluationFailure) -> Articles
  ) throws(ExitCode) -> Articles {
    let bytes: [UInt8]
    do {
      bytes = try FileReader().bytes(at: path)
    } catch {
      throw Complaint.failure(error.message)
    }
    do {
      return try articles(bytes)
    } catch {
      throw Complaint.failure("\(path): \(error.message)")
    }
  }
}
