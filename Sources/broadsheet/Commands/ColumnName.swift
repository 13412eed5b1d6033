import ArgumentParser
import NewsCore

/// `text=body_en`: a field of an article and the column that holds it.
struct ColumnName: ExpressibleByArgument {
  let field: TableColumns.Field
  let name: String

  static let fieldNames = TableColumns.Field.allCases.map(\.rawValue).joined(separator: ", ")

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let field = TableColumns.Field(rawValue: argument[..<equals].lowercased())
    else { return nil }
    self.field = field
    name = String(argument[argument.index(after: equals)...])
    if name.isEmpty { return nil }
  }
}
