/// What words in quotation marks are there for.
public enum QuotationUse: String, CaseIterable, Hashable, Sendable {
  /// They were said or written by somebody.
  case speech
  /// A word the writer keeps at a distance or explains: a so-called “expert”.
  case term
  /// The name of a book, a film, a law, an operation.
  case title
  /// A name between names: Lee “Shorty” Park.
  case nickname
}
