/// What a line about the article says: who wrote it, when, for whom.
struct HeaderLine: Hashable {
  var kind: Block.Kind
  var authors: [String] = []
  var published: CalendarDate?
  /// Whether the date is that of a later change.
  var isUpdate = false
  var publication: String?
}
