/// The records of a file in their order.
struct RecordFile: Hashable {
  /// A record, or why it cannot be read.
  typealias Entry = Result<ArticleRecord, ImportFailure.Reason>

  var entries: [Entry] = []
  /// What is wrong with the file as a whole, so that something may be missing.
  var damage: String?
}
