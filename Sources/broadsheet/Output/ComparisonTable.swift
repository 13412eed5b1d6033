import Glibc
import NewsCore

/// Writes a comparison as comma-separated values, one line for each value and item.
struct ComparisonTable {
  private let comparison: Comparison

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["list", "number", "what", "kind", "verdict", "file", "text", "value", "unit"])
    let isTerminal = isatty(STDOUT_FILENO) == 1
    for row in differences + names + only + missing {
      writer.row(isTerminal ? row.map { Sanitizer.line($0) } : row)
    }
    return writer.bytes
  }

  private var differences: [[String]] {
    comparison.differences.enumerated().flatMap { number, difference in
      difference.values.map { value in
        [
          "differences", String(number + 1), difference.what, difference.kind.rawValue,
          difference.verdict.rawValue, comparison.name(of: value.document),
          comparison.text(of: value.span, in: value.document), value.content?.text ?? "",
          value.unit ?? "",
        ]
      }
    }
  }

  /// The number of times is the value.
  private var names: [[String]] {
    comparison.designations.enumerated().flatMap { number, group in
      group.designations.map { designation in
        [
          "names", String(number + 1), group.what, "", "",
          comparison.name(of: designation.document),
          comparison.text(of: designation.span, in: designation.document),
          String(designation.count), "",
        ]
      }
    }
  }

  private var only: [[String]] {
    comparison.only.map { item in
      [
        "only", "", "", item.kind.rawValue, "", comparison.name(of: item.document),
        comparison.text(of: item.span, in: item.document), "", "",
      ]
    }
  }

  private var missing: [[String]] {
    comparison.missing.map { item in
      [
        "missing", "", "", item.kind.rawValue, "", comparison.name(of: item.document), item.text,
        "", "",
      ]
    }
  }
}
