import Testing

@testable import NewsCore

/// How one full name belongs to another.
@Suite struct FullerNameTests {
  private func name(_ text: String) throws -> PersonName {
    let bytes = Array(text.utf8)
    let name = NameParser().personName(of: bytes.span)
    return try #require(name)
  }

  @Test(arguments: [
    ("Otto Lund", "Jens Otto Harry Lund"), ("Ada M.", "Ada Marsh"), ("Tanabe Kaho", "Kaho Tanabe"),
    ("J. Kent", "Joseph Kent"), ("Maria Ruiz", "Maria Elena Ruiz"),
    ("Hanna Masri", "Hanna Louise al-Masri"),
  ])
  func shortens(short: String, full: String) throws {
    #expect(try name(short).relation(to: name(full)) == .shorterForm)
  }

  @Test(arguments: [
    ("Ada K.", "Ada Marsh"), ("Tom Kent", "Tim Kent"), ("Harry Lund", "Otto Berg"),
    ("George W. Tanner", "George H. W. Tanner"), ("Elizabeth II", "Elizabeth Marsh"),
  ])
  func doesNotShorten(short: String, full: String) throws {
    #expect(try name(short).relation(to: name(full)) == nil)
  }

  @Test func aWordBeforeANameIsNoForename() throws {
    #expect(try name("Skipper Ada Marsh").hasWordBefore(name("Ada Marsh")))
    #expect(try !name("Maria Ada Marsh").hasWordBefore(name("Ada Marsh")))
    #expect(try !name("Ada Marsh").hasWordBefore(name("Ada Marsh")))
  }
}
