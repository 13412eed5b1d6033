import Testing

@testable import NewsCore

/// Which spellings may be of one name.
@Suite struct NameSpellingTests {
  @Test(arguments: [
    ("netanyahu", "netanyahou"), ("gaddafi", "qadhafi"), ("kadhafi", "gadafi"),
    ("zelensky", "zelenskyy"), ("zelenskiy", "zelensky"), ("haniyeh", "haniya"),
    ("khamenei", "hamenei"), ("shevchenko", "chevchenko"), ("rait", "raite"),
  ])
  func familyNamesMayBeOne(left: String, right: String) {
    #expect(NameSpelling.ofFamily(left) == NameSpelling.ofFamily(right))
  }

  @Test(arguments: [
    ("marsh", "moran"), ("berg", "bergman"), ("okoro", "okafor"), ("tanaka", "tanabe"),
    ("ruiz", "reyes"), ("li", "lu"),
  ])
  func familyNamesAreTwo(left: String, right: String) {
    #expect(NameSpelling.ofFamily(left) != NameSpelling.ofFamily(right))
  }

  @Test(arguments: [
    ("mohammed", "muhammad"), ("yusuf", "youssef"), ("sergei", "sergey"), ("binyamin", "benjamin"),
  ])
  func givenNamesMayBeOne(left: String, right: String) {
    #expect(NameSpelling.ofGiven(left) == NameSpelling.ofGiven(right))
  }

  @Test(arguments: [("anna", "anne"), ("maria", "mario"), ("marc", "mark"), ("erik", "erika")])
  func givenNamesThatAreToldApartAreTwo(left: String, right: String) {
    #expect(NameSpelling.ofGiven(left) != NameSpelling.ofGiven(right))
  }
}
