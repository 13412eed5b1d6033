import TestSupport
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
    ("George W. Tanner", "George H. W. Tanner"), ("Tanner Jr.", "George Tanner"),
    ("Elizabeth II", "Elizabeth Marsh"),
  ])
  func doesNotShorten(short: String, full: String) throws {
    #expect(try name(short).relation(to: name(full)) == nil)
  }

  @Test func aWordBeforeANameIsNoForename() throws {
    #expect(try name("Skipper Ada Marsh").hasWordBefore(name("Ada Marsh")))
    #expect(try !name("Maria Ada Marsh").hasWordBefore(name("Ada Marsh")))
    #expect(try !name("Ada Marsh").hasWordBefore(name("Ada Marsh")))
  }

  @Test func theSurnameOfFatherAndSonIsMoreLikelyTheFathers() {
    let document = ArticleSketch(
      "a", "⟦Omar Sharif⟧ met ⟦Omar Sharif Jr.⟧ there. ⟦Sharif⟧ left. ⟦Sharif Jr.⟧ stayed."
    ).document
    let reference = EntityResolver().crossReference(over: [document])
    let links = reference.links[0]
    #expect(
      links.map { reference.entities[$0.entity].id.name } == [
        "person:omar-sharif", "person:omar-sharif-jr", "person:omar-sharif",
        "person:omar-sharif-jr",
      ])
    #expect(links.map(\.isCertain) == [true, true, false, true])
    #expect(links[2].candidates.map { reference.entities[$0].name } == ["Omar Sharif Jr."])
  }

  /// A last name of few letters that fold into fewer bytes is cut nowhere.
  @Test(arguments: ["Petr Jan Říš", "Anna Maria Löö", "Jan Karel Šíš", "Nguyen Van Lươ"])
  func namesOfFoldedLettersAreRead(name: String) throws {
    #expect(try self.name(name).parts.count == 3)
  }

  @Test func aDegreeIsNoName() throws {
    #expect(try name("Anna Maria Lind PHD").parts == ["anna", "maria", "lind"])
  }
}
