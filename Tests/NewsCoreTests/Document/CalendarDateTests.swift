import NewsCore
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2021-06-22", "2021-06-22"),
    ("2021-06-22T10:00:00Z", "2021-06-22"),
    ("2021-06-22 10:00:00 +0200", "2021-06-22"),
    ("2021-06-22T10:00:00+02:00", "2021-06-22"),
    ("June 22, 2021", "2021-06-22"),
    ("22 Jun 2021", "2021-06-22"),
    ("22nd of June, 2021", "2021-06-22"),
    ("Jun. 22, 2021", "2021-06-22"),
    ("Sept. 3, 2021", "2021-09-03"),
    ("Tue, 22 Jun 2021 10:30:00 GMT", "2021-06-22"),
    ("Tuesday 22 June 2021 10.30 BST", "2021-06-22"),
    ("Published: June 22, 2021 at 10:30 a.m. ET", "2021-06-22"),
    ("10:12 AM EDT, Tue June 22, 2021", "2021-06-22"),
    ("Last updated on 5 May 2021", "2021-05-05"),
    ("22/06/2021", "2021-06-22"),
    ("06/22/2021", "2021-06-22"),
    ("05/05/2021", "2021-05-05"),
    ("22.06.2021", "2021-06-22"),
    ("June 2021", "2021-06"),
    ("2021", "2021"),
    ("JUNE 22, 2021", "2021-06-22"),
    ("29 February 2020", "2020-02-29"),
  ])
  func parses(string: String, iso: String) {
    #expect(CalendarDate(parsing: string)?.iso == iso)
  }

  @Test(arguments: [
    "", "Tehran", "05/06/2021", "30 February 2021", "31/02/2021", "By Ann Lee, June 22, 2021",
    "In June 2021 the army said no", "22", "June", "10:30", "12,000 people died in May 2021",
    "2021-13-45", "2023-02-29", "31 Feb 2024", "2024-04-31T10:00:00Z", "Tuesday",
    "Read more: 22 June 2021",
  ])
  func refuses(string: String) {
    #expect(CalendarDate(parsing: string) == nil)
  }

  @Test(arguments: [
    (1970, 1, 1, 0, Weekday.thursday), (2021, 6, 22, 18_800, .tuesday),
    (2000, 2, 29, 11_016, .tuesday), (1969, 12, 31, -1, .wednesday),
    (1600, 3, 1, -135_080, .wednesday),
  ])
  func countsDays(year: Int, month: Int, day: Int, number: Int, weekday: Weekday) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.weekday == weekday)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var date = CalendarDate(year: 1799, month: 12, day: 31)
    for number in -62_092 ..< -62_092 + 146_097 {
      #expect(date.dayNumber == number)
      let next = CalendarDate(dayNumber: number + 1)
      let isFirst = next.day == 1
      #expect(isFirst || (next.month == date.month && next.day == (date.day ?? 0) + 1))
      if isFirst { #expect(date.day == CalendarDate.days(in: date.month ?? 0, of: date.year)) }
      date = next
    }
    #expect(date.iso == "2199-12-31")
  }

  @Test func addsDaysAndMonths() {
    let date = CalendarDate(year: 2021, month: 1, day: 31)
    #expect(date.adding(days: 1)?.iso == "2021-02-01")
    #expect(date.adding(days: -31)?.iso == "2020-12-31")
    #expect(date.adding(months: -1)?.iso == "2020-12")
    #expect(date.adding(months: 12)?.iso == "2022-01")
    #expect(CalendarDate(year: 2021).adding(days: 1) == nil)
    #expect(CalendarDate(year: 2021).weekday == nil)
  }
}
