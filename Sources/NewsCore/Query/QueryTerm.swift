/// One thing that a query asks for.
public protocol QueryTerm: Hashable, Sendable {
  /// The term as it is typed.
  var text: String { get }
}
