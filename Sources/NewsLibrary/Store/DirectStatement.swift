import GRDB
import GRDBSQLite

/// A statement that is stepped without making values of its rows, for what is asked many thousand
/// times in a search: a row costs a fifth of what it does otherwise (measured with GRDB 7.10).
///
/// It is used on its connection's queue and by one reader at a time. Whether a task was cancelled is
/// for whoever steps it to ask (`Cancellation`).
struct DirectStatement {
  private let statement: Statement

  /// - Parameter sql: no other statement in use at the same time has the same words.
  init(_ db: Database, sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
  }

  /// Begins anew with other arguments.
  func begin(_ arguments: StatementArguments) throws {
    reset()
    try statement.setArguments(arguments)
  }

  /// Begins anew with another number for the only argument.
  func begin(_ number: Int64) throws {
    reset()
    try check(unsafe sqlite3_bind_int64(statement.sqliteStatement, 1, number))
  }

  /// Goes to the next row; false behind the last one.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(statement.sqliteStatement)
    if code == SQLITE_ROW { return true }
    let message = code == SQLITE_DONE ? nil : Self.message(code)
    reset()
    guard let message else { return false }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// A column of the row as a number; 0 for null.
  func number(_ column: Int32 = 0) -> Int64 {
    unsafe sqlite3_column_int64(statement.sqliteStatement, column)
  }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(statement.sqliteStatement, column) == SQLITE_NULL
  }

  /// The bytes of a column, as long as `body` runs.
  func withBytes<Result>(
    _ column: Int32, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = unsafe sqlite3_column_blob(statement.sqliteStatement, column)
    let count = unsafe sqlite3_column_bytes(statement.sqliteStatement, column)
    let bytes = unsafe UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : Int(count))
    return try body(unsafe Span(_unsafeElements: bytes))
  }

  /// The bytes of a column, as a value.
  func bytes(_ column: Int32 = 0) -> [UInt8] {
    withBytes(column) { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
  }

  func text(_ column: Int32 = 0) -> String {
    withBytes(column) { bytes in
      unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Lets go of what the statement reads from.
  func reset() {
    unsafe sqlite3_reset(statement.sqliteStatement)
  }

  /// The numbers in the first column of all rows.
  func numbers(_ arguments: StatementArguments) throws -> NumberSet {
    try begin(arguments)
    var found = NumberSet()
    while try next() { found.insert(Int(number())) }
    return found
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: Self.message(code))
  }

  private static func message(_ code: Int32) -> String {
    unsafe String(cString: sqlite3_errstr(code))
  }
}
