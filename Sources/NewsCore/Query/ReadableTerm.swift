/// A term that can be read from the pieces of a query.
protocol ReadableTerm: QueryTerm {
  /// The fields that its language has.
  static var fields: [QueryField] { get }

  /// The term that begins with a piece, behind which the reader stands; it may take more.
  init(
    reading piece: QueryPiece, from reader: inout QueryReader<Self>
  ) throws(QueryProblem)
}
