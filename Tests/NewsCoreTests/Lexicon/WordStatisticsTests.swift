import Testing

@testable import NewsCore

/// The embedded statistics: the script that makes them and the program must fold and hash alike.
@Suite struct WordStatisticsTests {
  private func traits(_ word: String) -> WordTraits {
    WordStatistics.shared.traits(of: FoldedKey(word))
  }

  @Test(arguments: ["José", "Şerife", "Stanisław", "André", "Mary"])
  func knowsForenamesHoweverTheyAreAccented(_ name: String) {
    #expect(traits(name).isForename)
  }

  @Test func knowsGenderFamilyNamesAndCities() {
    #expect(traits("Mary").isFemaleForename && !traits("Mary").isMaleForename)
    #expect(traits("Smith").isSurname)
    #expect(traits("Chişinău").isCity)
  }

  @Test func knowsHowWordsAreWritten() {
    #expect(traits("because").smallness >= 6)
    #expect(traits("London").smallness == 1)
    #expect(traits("qzxv") == .none)
  }

  @Test func knowsPhrases() {
    var key = PhraseKey()
    key.append(FoldedKey("Buenos"))
    #expect(WordStatistics.shared.traits(of: key).beginsPhrase)
    #expect(WordStatistics.shared.traits(of: PhraseKey("Buenos Aires")).kind == .place)
  }
}
