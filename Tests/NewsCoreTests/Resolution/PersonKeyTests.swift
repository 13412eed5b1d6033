import Testing

@testable import NewsCore

/// Which names are one person's wherever they stand.
@Suite struct PersonKeyTests {
  private func key(_ name: String) -> PersonKey? {
    NameParser().personName(of: Array(name.utf8).span).map(PersonKey.init)
  }

  @Test(arguments: [
    ("Ada Marsh", "ada-marsh"), ("Ada L. Marsh", "ada-marsh"), ("Ada Louise Marsh", "ada-marsh"),
    ("A. Louise Marsh", "louise-marsh"), ("ADA MARSH", "ada-marsh"), ("Adá Mársh", "ada-marsh"),
    ("Ada “Queenie” Marsh", "ada-marsh"), ("Ada (Queenie) Marsh", "ada-marsh"),
    ("Ada Marsh Jr.", "ada-marsh"), ("Ada Marsh FRS", "ada-marsh"), ("J. K. Lund", "jk-lund"),
    ("J.K. Lund", "jk-lund"), ("JK Lund", "jk-lund"), ("Joe Kent", "joseph-kent"),
    ("Bob Kent", "robert-kent"), ("Jack Kent", "jack-kent"), ("Alex Kent", "alex-kent"),
    ("Ursula van der Lund", "ursula-van-der-lund"), ("Omar bin Rashid", "omar-bin-rashid"),
    ("Yusuf al-Masri", "yusuf-masri"), ("Yusuf Masri", "yusuf-masri"),
    ("Abdul Karim Sharif", "karim-sharif"), ("Maria de la Cruz", "maria-de-la-cruz"),
    ("Kim Jong-min", "kim-jong-min"), ("Kim Jong Min", "kim-jong-min"),
    ("Xi Jianguo", "xi-jianguo"), ("Jianguo Xi", "xi-jianguo"), ("Ngozi Okafor", "ngozi-okafor"),
  ])
  func name(text: String, expected: String) {
    #expect(key(text)?.name == expected)
  }

  @Test(arguments: [
    ("George W. Tanner", "george-w-tanner"), ("George Herbert Walker Tanner", "george-h-w-tanner"),
    ("George Tanner", "george-tanner"), ("Paul Kane Jr.", "paul-kane-jr"),
    ("Kim Jong-min", "kim-jong-min"),
  ])
  func marks(text: String, expected: String) {
    #expect(key(text)?.name(middles: true, suffix: true) == expected)
  }

  @Test func knowsInitials() {
    #expect(key("J. K. Lund")?.hasOnlyInitials == true)
    #expect(key("A. Louise Marsh")?.hasOnlyInitials == false)
    #expect(key("Abdul Sharif")?.hasOnlyInitials == false)
  }

  @Test(arguments: [
    "Ada and Bo Marsh", "Ada & Bo Marsh", "Emperor of the Docks", "Harbour Professor of Tides",
  ])
  func severalPersonsAndOfficesHaveNone(text: String) {
    #expect(key(text) == nil)
  }
}
