extension EntityIndex {
  /// The name of an entity by how it is written: the fullest that is its own; of an entity that lists
  /// know, the name that stands for all aliases if it occurs.
  ///
  /// - Parameter names: the most frequent first.
  public mutating func name(of id: EntityID, _ kind: EntityKind, written names: [NameForm])
    -> String
  {
    let forms = names.map { form(of: WrittenName(kind: kind, text: $0.text)) }
    // What only articles on the subject, or the text itself, show to be the same person's is not.
    let own = forms.indices.filter { identifier(of: forms[$0]) == id }
    var fullest: (form: FormTable.Form, rank: (Int, Int, String))?
    for index in own.isEmpty ? Array(forms.indices) : own {
      let form = table.forms[forms[index]]
      let rank = form.person?.fullness ?? (0, 0, form.folded)
      if fullest.map({ $0.rank < rank }) ?? true { fullest = (form, rank) }
    }
    guard let form = fullest?.form else { return "" }
    guard let canonical = form.alias?.name else {
      let spellings = zip(names, forms).filter { table.forms[$0.1].folded == form.folded }
      return NameForm.plainest(of: spellings.map(\.0)) ?? ""
    }
    return names.contains { $0.text == canonical } ? canonical : names.first?.text ?? canonical
  }

  /// What a form names when nothing else is known.
  private func identifier(of form: Int) -> EntityID {
    let name = table.forms[form]
    return name.person == nil
      ? EntityID("\(name.kind.rawValue):\(name.alias?.folded ?? name.folded)")
      : directory.identifier(of: form, in: table.forms)
  }
}
