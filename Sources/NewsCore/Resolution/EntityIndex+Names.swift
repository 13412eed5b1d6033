extension EntityIndex {
  /// The name of an entity by how it is written: the fullest; of an entity that lists know, the name
  /// that stands for all aliases if it occurs.
  ///
  /// - Parameter forms: the most frequent first.
  public mutating func name(of kind: EntityKind, written forms: [NameForm]) -> String {
    var fullest: (form: FormTable.Form, rank: (Int, Int, String))?
    var folded: [String] = []
    for name in forms {
      let form = form(of: WrittenName(kind: kind, text: name.text))
      let rank = form.person?.fullness ?? (0, 0, form.folded)
      if fullest.map({ $0.rank < rank }) ?? true { fullest = (form, rank) }
      folded.append(form.folded)
    }
    guard let form = fullest?.form else { return "" }
    guard let canonical = form.alias?.name else {
      let spellings = zip(forms, folded).filter { $0.1 == form.folded }.map(\.0)
      return NameForm.plainest(of: spellings) ?? ""
    }
    return forms.contains { $0.text == canonical } ? canonical : forms.first?.text ?? canonical
  }
}
