/// Prints measurements in columns.
struct Table {
  func heading(_ title: String, _ columns: String...) {
    print()
    line(title, columns)
  }

  func row(_ name: String, _ columns: String...) {
    line("  " + name, columns)
  }

  private func line(_ name: String, _ columns: [String]) {
    let padding = String(repeating: " ", count: max(1, 34 - name.count))
    let cells = columns.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }
    print(name + padding + cells.joined())
  }

  /// A number with two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
