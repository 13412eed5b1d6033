import Testing

@testable import broadsheet

struct PageLimitsTests {
  @Test func areReadAsTheyAreWritten() {
    let limits = PageLimits(memory: 1 << 28, seconds: 7, output: PageLimits().output)
    #expect(PageLimits(limits.arguments) == limits)
  }

  @Test(arguments: [
    "", "extract-pages", "extract-pages --memory 1 --seconds",
    "extract-pages --memory x --seconds 2",
    "extract-pages --seconds 1 --memory 2", "export --memory 1 --seconds 2",
    "extract-pages --memory 1 --seconds 2 a.txt",
  ])
  func otherArgumentsAreNone(line: String) {
    #expect(PageLimits(line.split(separator: " ").map(String.init)) == nil)
  }
}
