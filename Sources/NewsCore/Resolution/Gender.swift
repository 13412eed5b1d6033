/// The gender that a title or a forename shows.
public enum Gender: Hashable, Sendable {
  case male, female

  /// What a title's last word shows.
  init?(title: String) {
    if Self.maleTitles.contains(title) {
      self = .male
    } else if Self.femaleTitles.contains(title) {
      self = .female
    } else {
      return nil
    }
  }

  /// What a folded forename shows in most countries that have it.
  init?(forename: String) {
    let traits = WordStatistics.shared.traits(of: FoldedKey(forename))
    if traits.isMaleForename == traits.isFemaleForename { return nil }
    self = traits.isMaleForename ? .male : .female
  }

  private static let maleTitles: Set<String> = [
    "mr", "mister", "sir", "lord", "king", "prince", "baron", "duke", "earl", "count", "herr",
    "monsieur", "father", "brother", "uncle", "congressman", "chairman", "emperor", "pope",
    "ayatollah", "imam", "señor", "signor", "don", "spokesman", "councilman", "shri",
  ]
  private static let femaleTitles: Set<String> = [
    "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "baroness", "duchess", "countess",
    "madam", "madame", "mme", "frau", "sister", "mother", "aunt", "congresswoman", "chairwoman",
    "empress", "señora", "signora", "doña", "spokeswoman", "councilwoman", "smt",
  ]
}
