import Testing

@testable import NewsCore

/// Lines about the article are told from prose.
struct HeaderLineTests {
  private func line(_ words: String) -> HeaderLine? {
    let text = SourceText(words)
    return HeaderLineReader.line(
      of: LineWordScanner().words(in: text, text.span, limit: 60), in: text)
  }

  @Test(
    arguments: [
      ("By Petra Olin", ["Petra Olin"], nil),
      ("By PETRA OLIN", ["PETRA OLIN"], nil),
      ("by Petra Olin", ["Petra Olin"], nil),
      ("By Petra Olin and Samir Haddad", ["Petra Olin", "Samir Haddad"], nil),
      (
        "By Petra Olin, Samir Haddad and J. R. van der Meer",
        ["Petra Olin", "Samir Haddad", "J. R. van der Meer"], nil
      ),
      ("By Petra Olin, Staff Writer", ["Petra Olin"], nil),
      ("By Petra Olin in Varna", ["Petra Olin"], nil),
      ("Written by Petra Olin", ["Petra Olin"], nil),
      ("By: Petra Olin | Varna | Posted: January 8, 2015 2:10 pm", ["Petra Olin"], "2015-01-08"),
      ("By Petra Olin — June 22, 2021", ["Petra Olin"], "2021-06-22"),
      ("Petra Olin | 22 June 2021", ["Petra Olin"], "2021-06-22"),
      ("February 4th, 2015 | by Petra Olin", ["Petra Olin"], "2015-02-04"),
      ("By June 22, 2021News, Print", [], "2021-06-22"),
      ("By 3 May 2019Opinion", [], "2019-05-03"),
      ("(Reporting by Petra Olin; Editing by Samir Haddad)", ["Petra Olin"], nil),
    ] as [(String, [String], String?)])
  func bylines(words: String, authors: [String], day: String?) {
    let line = line(words)
    #expect(line?.kind == .byline)
    #expect(line?.authors == authors)
    #expect(line?.published?.iso == day)
  }

  @Test(arguments: [
    ("June 22, 2021", "2021-06-22"), ("22 June 2021", "2021-06-22"),
    ("Tuesday, June 22, 2021", "2021-06-22"), ("Tue 22 Jun 2021", "2021-06-22"),
    ("22nd of June 2021", "2021-06-22"), ("Jun. 22, 2021 9:41 am ET", "2021-06-22"),
    ("Published: June 22, 2021 at 10:30 a.m. EDT", "2021-06-22"),
    ("Updated 22 June 2021", "2021-06-22"), ("2021-06-22", "2021-06-22"),
    ("2021-06-22T10:30:00+00:00", "2021-06-22"), ("22.06.2021", "2021-06-22"),
    ("22/06/2021", "2021-06-22"), ("06/22/2021", "2021-06-22"), ("05/06/2021", "2021"),
    ("6/22/21", "2021-06-22"), ("Posted on June 22, 2021 · 3 min read", "2021-06-22"),
    ("June 2021", "2021-06"),
  ])
  func dates(words: String, day: String) {
    let line = line(words)
    #expect(line?.kind == .date)
    #expect(line?.published?.iso == day)
  }

  @Test func firstPublicationComesBeforeAnUpdate() {
    let line = line("Updated June 24, 2021 | Published June 22, 2021")
    #expect(line?.published?.iso == "2021-06-22")
  }

  @Test(arguments: [
    "By June 22, 2021, the port had been closed for a week.",
    "By Monday the water had fallen.", "By then it was too late", "By the river, a man waited.",
    "June was cold", "In June 2021 the port closed.", "Petra Olin waited",
    "By Petra Olin’s account the rope was short.", "May Olin said so", "Two of them left",
    "BREAKING NEWS. CHECK BACK FOR UPDATES.", "The Lock Gazette asked for the papers.",
  ])
  func prose(_ words: String) {
    #expect(line(words) == nil)
  }

  @Test func publicationByItself() {
    #expect(line("The Lock Gazette")?.kind == .sourceLine)
    #expect(line("The Lock Gazette · 22 June 2021")?.publication == "The Lock Gazette")
  }
}
