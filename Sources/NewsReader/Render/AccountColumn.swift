/// The column of a list that says in which account a line stands.
enum AccountColumn {
  /// A sixth of the line and no more than a name needs; none where there is no room for it.
  static func width(ofLine columns: Int) -> Int { columns >= 60 ? min(20, columns / 6) : 0 }
}
