import Glibc
import NewsCore

/// Prints rows to standard output, a piece at a time.
struct ListingPrinter {
  /// Bytes are written when this many have come together.
  private static let pieceSize = 1 << 15

  let format: OutputFormat

  /// Prints rows; false when nobody reads them any more.
  ///
  /// - Parameter goesOn: whether rows were printed before, which the header stands above.
  @discardableResult
  func print<Rows: Listing>(
    _ rows: [Rows.Row], as listing: Rows, goesOn: Bool = false
  ) -> Bool {
    switch format {
    case .text: printText(rows, listing)
    case .json: printJSON(rows, listing)
    case .csv: printCSV(rows, listing, goesOn: goesOn)
    }
  }

  private func printText<Rows: Listing>(_ rows: [Rows.Row], _ listing: Rows) -> Bool {
    var bytes: [UInt8] = []
    for row in rows {
      bytes.append(contentsOf: listing.text(of: row).utf8)
      guard bytes.count >= Self.pieceSize else { continue }
      guard StandardFile.output.write(bytes) else { return false }
      bytes.removeAll(keepingCapacity: true)
    }
    return StandardFile.output.write(bytes)
  }

  private func printJSON<Rows: Listing>(_ rows: [Rows.Row], _ listing: Rows) -> Bool {
    var writer = JSONWriter()
    for row in rows {
      writer.object { listing.write(row, to: &$0) }
      writer.endLine()
      guard writer.bytes.count >= Self.pieceSize else { continue }
      guard StandardFile.output.write(writer.bytes) else { return false }
      writer.removeAll()
    }
    return StandardFile.output.write(writer.bytes)
  }

  /// A terminal must not obey what stands in a field; for a file the fields are exact.
  private func printCSV<Rows: Listing>(
    _ rows: [Rows.Row], _ listing: Rows, goesOn: Bool
  ) -> Bool {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var writer = CSVWriter()
    if !goesOn { writer.row(listing.columns) }
    for row in rows {
      for fields in listing.records(of: row) {
        writer.row(isTerminal ? fields.map { Sanitizer.line($0) } : fields)
      }
      guard writer.bytes.count >= Self.pieceSize else { continue }
      guard StandardFile.output.write(writer.bytes) else { return false }
      writer.removeAll()
    }
    return StandardFile.output.write(writer.bytes)
  }
}
