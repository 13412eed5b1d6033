import TestSupport
import Testing

/// Names found, judged and linked in whole texts, as an editor would do it.
@Suite struct PersonCaseTests {
  @Test(arguments: PersonCases.families) func tellsFamiliesApart(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.particlesAndOrders) func readsNamesOfManyCountries(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.titlesAndOffices) func readsTitles(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.placesAndOrganisations)
  func tellsPersonsFromPlacesAndBodies(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.capitals) func readsCapitals(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.accounts) func linksAccounts(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.moreFamilies) func tellsRelativesApart(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.morePlaces) func tellsNamesakesApart(text: String) {
    expectEqual(NamedSketch(text))
  }

  @Test(arguments: PersonCases.moreAccounts) func keepsAccountsAndStoriesApart(text: String) {
    expectEqual(NamedSketch(text))
  }

  private func expectEqual(_ sketch: NamedSketch) {
    #expect(sketch.found == sketch.expected)
  }
}
