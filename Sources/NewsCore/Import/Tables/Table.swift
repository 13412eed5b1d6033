/// A table of articles as its file has it.
struct Table: Hashable {
  /// The columns' names as the table writes them, in its order where it has one.
  var names: [String] = []
  /// In the order of the file; a row that cannot be read is the reason for it.
  var rows: [Result<TableRow, ImportFailure.Reason>] = []
  /// What is wrong with the table as a whole.
  var damage: String?
}
