import NewsCore
import TestSupport
import Testing

@Suite struct FigureFinderTests {
  private func figures(in text: String) -> [Figure] {
    Analyzer().document(from: .paragraphs(text)).figures
  }

  /// A figure as `kind value-upper unit approximation`, without what is absent or exact.
  private func summary(_ figure: Figure) -> String {
    var parts = [figure.kind.rawValue]
    if let value = figure.value {
      let rounded = (value * 1000).rounded() / 1000
      parts.append(figure.upper.map { "\(rounded)-\($0)" } ?? "\(rounded)")
    }
    if let unit = figure.unit { parts.append(unit) }
    if figure.approximation != .exact { parts.append(figure.approximation.rawValue) }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [
    ("He won ⟦17.9 million⟧ ⟪votes⟫ overall.", "count 17900000.0"),
    ("About ⟦3.7 million⟧ ⟪people⟫ stayed home.", "count 3700000.0 about"),
    ("Police killed ⟦5,000⟧ ⟪people⟫.", "count 5000.0"),
    ("It hurt more than ⟦100⟧ ⟪US military personnel⟫.", "count 100.0 moreThan"),
    ("At least ⟦12⟧ ⟪miners⟫ died.", "count 12.0 atLeast"),
    ("Up to ⟦40⟧ ⟪boats⟫ sank.", "count 40.0 atMost"),
    ("Fewer than ⟦nine⟧ ⟪seats⟫ remain.", "count 9.0 lessThan"),
    ("As many as ⟦300⟧ ⟪homes⟫ burned.", "count 300.0 atMost"),
    ("Some ⟦2000⟧ ⟪people⟫ came.", "count 2000.0 about"),
    ("He sent ⟦two dozen⟧ ⟪ballistic warheads⟫.", "count 24.0"),
    ("More than ⟦a dozen⟧ ⟪warheads⟫ struck.", "count 12.0 moreThan"),
    ("There were ⟦a handful⟧ of ⟪strikes⟫.", "count vague"),
    ("There were ⟦dozens⟧ of ⟪strikes⟫.", "count vague"),
    ("It cost ⟦tens of thousands⟧ of ⟪lives⟫.", "count vague"),
    ("⟦Several million⟧ ⟪voters⟫ abstained.", "count vague"),
    ("⟦Three hundred and fifty⟧ ⟪ships⟫ waited.", "count 350.0"),
    ("⟦Twenty-five⟧ ⟪ships⟫ waited.", "count 25.0"),
    ("⟦Two and a half million⟧ ⟪ships⟫ waited.", "count 2500000.0"),
    ("⟦Half a million⟧ ⟪ships⟫ waited.", "count 500000.0"),
    ("A ⟦50⟧-⟪member⟫ council met.", "count 50.0"),
    ("They saw ⟦10 to 20⟧ ⟪boats⟫.", "count 10.0-20.0"),
    ("Between ⟦five and seven⟧ ⟪boats⟫ left.", "count 5.0-7.0"),
    ("They lost ⟦1.5–2 million⟧ ⟪votes⟫.", "count 1500000.0-2000000.0"),
    ("There were ⟦100⟧+ boats.", "count 100.0 atLeast"),
    ("There were ⟦20⟧ or so.", "count 20.0 about"),
    ("Exactly ⟦one⟧ ⟪person⟫ survived.", "count 1.0"),
    ("They have ⟦5 lakh⟧ ⟪members⟫.", "count 500000.0"),
  ])
  func counts(marked: String, expected: String) {
    let text = MarkedText(marked)
    let found = figures(in: text.text)
    #expect(found.map(\.span) == text.spans)
    #expect(found.map(summary) == [expected])
    let counted = found.compactMap(\.counted)
    #expect(counted == text["⟪"], "\(counted.map { SourceText(text.text)[$0] })")
  }

  @Test(arguments: [
    ("It was nearly ⟦62%⟧ of the ⟪ballots⟫ cast.", "percentage 62.0 % nearly"),
    ("It was ⟦62 per cent⟧ of ⟪voters⟫.", "percentage 62.0 %"),
    ("It rose by ⟦3.9 percent⟧.", "percentage 3.9 %"),
    ("It rose by ⟦10-20%⟧.", "percentage 10.0-20.0 %"),
    ("It fell ⟦two percentage points⟧.", "percentage 2.0 percentage point"),
    ("It cost ⟦$1.2bn⟧.", "money 1200000000.0 USD"),
    ("It cost ⟦£3m⟧ and more.", "money 3000000.0 GBP"),
    ("It cost ⟦€40 million⟧.", "money 40000000.0 EUR"),
    ("It cost ⟦US$5 billion⟧.", "money 5000000000.0 USD"),
    ("It cost ⟦HK$22,200⟧.", "money 22200.0 HKD"),
    ("It cost ⟦$12-14 billion⟧.", "money 12000000000.0-14000000000.0 USD"),
    ("It cost ⟦USD 29 million⟧.", "money 29000000.0 USD"),
    ("It cost ⟦53 billion US dollars⟧.", "money 53000000000.0 USD"),
    ("It cost ⟦two million Colombian pesos⟧.", "money 2000000.0 Colombian pesos"),
    ("It cost ⟦billions of dollars⟧.", "money USD vague"),
    ("It cost ⟦3 million pounds⟧.", "money 3000000.0 GBP"),
    ("A ⟦$40-million⟧ bridge.", "money 40000000.0 USD"),
    ("They walked ⟦70 miles⟧.", "measure 70.0 mile"),
    ("It covers ⟦12 square miles⟧.", "measure 12.0 square mile"),
    ("It weighs ⟦3 tonnes⟧.", "measure 3.0 tonne"),
    ("A ⟦14km⟧ queue.", "measure 14.0 km"),
    ("A ⟦five-mile⟧ queue.", "measure 5.0 mile"),
    ("It took ⟦two weeks⟧.", "duration 2.0 week"),
    ("The ⟦43-year-old⟧ driver.", "age 43.0 year"),
    ("The ⟦three-year-old⟧ boy.", "age 3.0 year"),
    ("A girl ⟦12 years old⟧ ran.", "age 12.0 year"),
    ("He, aged ⟦43⟧, ran.", "age 43.0 year"),
    ("Then Ann Lee, ⟦43⟧, ran.", "age 43.0 year"),
    ("Ann Lee, who was ⟦43⟧, ran.", "age 43.0 year"), ("He was ⟦43⟧.", "age 43.0 year"),
    ("She is ⟦43⟧ and ran.", "age 43.0 year"),
    ("⟦One in three⟧ ⟪voters⟫ left.", "share 0.333"),
    ("⟦Nine out of 10⟧ ⟪voters⟫ left.", "share 0.9"),
    ("⟦Two-thirds⟧ of ⟪voters⟫ left.", "share 0.667"),
    ("⟦A quarter⟧ of ⟪voters⟫ left.", "share 0.25"),
    ("⟦Half⟧ of ⟪voters⟫ left.", "share 0.5"),
    ("The Senate voted ⟦52-48⟧ on it.", "tally 48.0-52.0"),
    ("It passed by a ⟦217–213⟧ margin.", "tally 213.0-217.0"),
    ("She won by a ⟦134-to-63⟧ vote.", "tally 63.0-134.0"),
    ("She won by a vote of ⟦134 to 63⟧.", "tally 63.0-134.0"),
    ("The court split ⟦4-4⟧.", "tally 4.0-4.0"),
    ("They won ⟦3-0⟧ away.", "tally 0.0-3.0"),
    ("She led him by ⟦49⟧ to ⟦43 percent⟧ of ⟪votes⟫.", "count 49.0 | percentage 43.0 %"),
  ])
  func unitsAndShares(marked: String, expected: String) {
    let text = MarkedText(marked)
    let found = figures(in: text.text)
    #expect(found.map(\.span) == text.spans)
    #expect(found.map(summary).joined(separator: " | ") == expected)
    #expect(found.compactMap(\.counted) == text["⟪"])
  }

  @Test(arguments: [
    "On June 22, 2021 it began.", "The 2015 agreement and the 1980s.", "He came first and third.",
    "The 22nd bill.", "At 10:30 and at 5 p.m. it rang.", "The odds are 40-1.",
    "Article 5 and Section 31.", "A Boeing 737 and an F-16.", "Covid-19 and G7.", "The No. 4 seed.",
    "See www.example.org/2021/12 and 24/7.", "1. Open the door.", "Formula One.", "No one came.",
    "One of the men left.", "The two met again.", "Agent 007 called.", "The second half of it.",
    "He won the third.", "They played 4-4-2 and won.", "It lost a Boeing 737-200.",
    "They won in section 72-500.",
    "They won 5-to-", "Quay 4 was shut.", "They met at Quay 4.",
  ])
  func otherNumbers(text: String) {
    let found = figures(in: text)
    #expect(found.isEmpty, "\(found.map { SourceText(text)[$0.span] })")
  }
}
