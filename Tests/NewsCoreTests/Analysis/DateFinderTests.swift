import NewsCore
import TestSupport
import Testing

@Suite struct DateFinderTests {
  /// The dates of a text published on Tuesday, 22 June 2021, or on no known day.
  private func dates(in text: String, published: CalendarDate?) -> [DateMention] {
    let plain = Article.paragraphs(text)
    var metadata = ArticleMetadata()
    metadata.published = published
    let article = Article(
      id: plain.id, format: plain.format, encoding: plain.encoding, text: plain.text,
      blocks: plain.blocks, metadata: metadata)
    return Analyzer().document(from: article).dates
  }

  private let tuesday = CalendarDate(year: 2021, month: 6, day: 22)

  @Test(arguments: [
    ("It began on ⟦June 22, 2021⟧, at noon.", ["2021-06-22"]),
    ("It began on ⟦22 June 2021⟧.", ["2021-06-22"]),
    ("The ⟦22nd of June 2021⟧ was warm.", ["2021-06-22"]),
    ("On ⟦Jun. 22, 2021⟧ it began.", ["2021-06-22"]),
    ("On ⟦Tuesday, 22 June 2021⟧, it began.", ["2021-06-22"]),
    ("See ⟦2021-06-22⟧ and ⟦22/06/2021⟧.", ["2021-06-22", "2021-06-22"]),
    ("The vote of ⟦05/06/2021⟧ was close.", [nil]),
    ("It met on ⟦June 18-20, 2021⟧ in Lund.", ["2021-06-18/2021-06-20"]),
    ("It met from ⟦18 to 20 June 2021⟧.", ["2021-06-18/2021-06-20"]),
    ("By ⟦June 2021⟧ and in ⟦October of 2017⟧.", ["2021-06", "2017-10"]),
    ("The ⟦2015⟧ nuclear agreement.", ["2015"]),
    ("A deal (⟦2015⟧) and ⟦2015⟧’s end.", ["2015", "2015"]),
    ("In the ⟦1980s⟧ and the ⟦’80s⟧.", ["1980/1989", "1980/1989"]),
    ("The season of ⟦2020-21⟧ and ⟦1998–2004⟧.", ["2020/2021", "1998/2004"]),
    ("In ⟦2021/22⟧ profits fell.", ["2021/2022"]),
    ("The ⟦19th century⟧ ended.", ["1801/1900"]),
    ("In ⟦1688⟧ he left.", ["1688"]),
    ("Asked about ⟦1988⟧, he left.", ["1988"]),
    ("By early ⟦2019⟧ and mid-⟦2019⟧.", ["2019", "2019"]),
    ("The ⟦summer of 2019⟧ was dry.", ["2019"]),
  ])
  func wholeDates(marked: String, isos: [String?]) {
    let text = MarkedText(marked.replacing("⟦’", with: "’⟦"))
    let found = dates(in: text.text, published: nil)
    #expect(found.map(\.span) == text.spans)
    #expect(found.map(\.iso) == isos)
    #expect(found.allSatisfy { !$0.isRelative })
  }

  @Test(arguments: [
    ("He said on ⟦Saturday⟧ it was over.", "2021-06-19"),
    ("He said ⟦Tuesday⟧ it was over.", "2021-06-22"),
    ("He won last ⟦Friday⟧.", "2021-06-18"),
    ("He won last ⟦Tuesday⟧.", "2021-06-15"),
    ("⟦Friday⟧’s election was calm.", "2021-06-18"),
    ("They meet next ⟦Monday⟧.", "2021-06-28"),
    ("They will meet in Vienna on ⟦Friday⟧.", "2021-06-25"),
    ("He said on ⟦Friday⟧ that he will go.", "2021-06-18"),
    ("She was elected to the board on ⟦Friday⟧.", "2021-06-18"),
    ("He flew to Lund on ⟦Thursday⟧.", "2021-06-17"),
    ("They will meet in Vienna on ⟦Tuesday⟧.", "2021-06-22"),
    ("They are to meet in Vienna on ⟦Friday⟧.", "2021-06-25"),
    ("They plan to meet in Vienna on ⟦Friday⟧.", "2021-06-25"),
    ("He is heading to Vienna for a speech on ⟦Friday⟧.", "2021-06-25"),
    ("She prepares to speak in Vienna on ⟦Friday⟧.", "2021-06-25"),
    ("A plan came out in Vienna on ⟦Friday⟧.", "2021-06-18"),
    ("He hinted that he would meet them on ⟦Friday⟧.", "2021-06-25"),
    ("They would have met on ⟦Friday⟧.", "2021-06-18"),
    ("He could not be reached on ⟦Friday⟧.", "2021-06-18"),
    ("It could come as soon as ⟦Friday⟧.", "2021-06-25"),
    ("They set a hearing for ⟦Friday⟧.", "2021-06-25"),
    ("They blamed him for ⟦Friday⟧’s fire.", "2021-06-18"),
    ("On ⟦Friday⟧, members of the board will meet.", "2021-06-25"),
    ("On ⟦Friday⟧, the board said that it will meet.", "2021-06-18"),
    ("It will stay: on ⟦Friday⟧ they met.", "2021-06-18"),
    ("It will take those who left after they fought on ⟦Friday⟧.", "2021-06-18"),
    ("They vote this ⟦Thursday⟧.", "2021-06-24"),
    ("It happened ⟦yesterday⟧.", "2021-06-21"),
    ("It happens ⟦today⟧.", "2021-06-22"),
    ("It ends ⟦tomorrow⟧.", "2021-06-23"),
    ("He spoke earlier ⟦this month⟧.", "2021-06"),
    ("He won in a landslide ⟦last week⟧.", "2021-06-14/2021-06-20"),
    ("A vote ⟦next year⟧.", "2022"),
    ("It rained ⟦last weekend⟧.", "2021-06-19/2021-06-20"),
    ("⟦Two weeks ago⟧ he left.", "2021-06-07/2021-06-13"),
    ("He left ⟦10 days ago⟧.", "2021-06-12"),
    ("He left ⟦a year ago⟧.", "2020"),
    ("On ⟦June 18⟧ it rained.", "2021-06-18"),
    ("On ⟦November 18⟧ it rained.", "2020-11-18"),
    ("It will begin on ⟦November 18⟧.", "2021-11-18"),
    ("It began in ⟦May⟧.", "2021-05"),
    ("It began in ⟦November⟧.", "2020-11"),
    ("It will begin in ⟦November⟧.", "2021-11"),
    ("It will end in ⟦June⟧.", "2021-06"),
    ("The figures for ⟦November⟧ are out.", "2020-11"),
    ("It began last ⟦June⟧.", "2020-06"),
    ("The ⟦March⟧ elections were calm.", "2021-03"),
    ("From ⟦March⟧ to ⟦May⟧.", "2021-03"),
    ("A strike this ⟦summer⟧.", "2021"),
  ])
  func datesFromTheDayOfPublication(marked: String, iso: String) {
    let text = MarkedText(marked)
    let found = dates(in: text.text, published: tuesday)
    #expect(found.map(\.span) == text.spans)
    #expect(found.first?.iso == iso)
    #expect(found.allSatisfy { $0.isRelative })
    // The same words mean no day when that of publication is unknown.
    let undated = dates(in: text.text, published: nil)
    #expect(undated.map(\.span) == text.spans)
    #expect(undated.allSatisfy { $0.date == nil })
  }

  @Test(arguments: [
    "He may go and march on.", "Theresa May resigned.", "May resigned.", "The March for Life.",
    "Some 2000 people came.", "It cost $2000 and 2000 euros.", "They counted 1,988 votes.",
    "At 2000 GMT it ended.", "She is in her 50s.", "April Jones spoke.", "August Wilson wrote.",
    "He told the Sunday Times so.", "USA Today reported it.", "On Good Friday we rest.",
    "The fall of the town.", "He fell and will fall.", "It was his last year of service.",
    "He sat in the sun and wed.", "Number 2010 won.", "Section 31 of the act.",
    "A 5/6 vote and a ratio of 22/7.", "The second day.", "Version 2.0.2021 and 1.2.3.",
  ])
  func otherWords(text: String) {
    #expect(dates(in: text, published: tuesday).isEmpty)
  }

  @Test func theDateLineSaysWhenTheArticleWasPublished() {
    let text = "Big vote\n\nJune 22, 2021\n\nIt happened on Sunday."
    let plain = Article.paragraphs(text)
    let kinds: [Block.Kind] = [.headline, .date, .paragraph]
    let article = Article(
      id: plain.id, format: .plain, encoding: "utf-8", text: plain.text,
      blocks: zip(kinds, plain.blocks).map { Block($0, $1.span) }, metadata: ArticleMetadata())
    let found = Analyzer().document(from: article).dates
    #expect(found.map { article.text[$0.span] } == ["June 22, 2021", "Sunday"])
    #expect(found.map(\.iso) == ["2021-06-22", "2021-06-20"])
  }
}
