import ArgumentParser
import NewsCore

/// Which columns of tables hold what, for every command that reads articles.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: .customLong("column"), parsing: .singleValue,
    help: ArgumentHelp(
      "What a column of CSV or JSON holds, as in text=body_en; may be repeated.",
      discussion: """
        Before the = stands one of \(ColumnName.fieldNames). Columns with usual names are known without it.
        """,
      valueName: "field=name"))
  var names: [ColumnName] = []

  /// Of several names for one field the last holds.
  var columns: TableColumns {
    TableColumns(
      named: Dictionary(names.map { ($0.field, $0.name) }, uniquingKeysWith: { _, last in last }))
  }
}
