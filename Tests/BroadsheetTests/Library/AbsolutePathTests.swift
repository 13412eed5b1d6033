import TestSupport
import Testing

@testable import broadsheet

struct AbsolutePathTests {
  @Test func emptyPartsAreLeftOutAndNamesInFilesStayAsTheyAre() {
    let folder = TemporaryFolder()
    folder.write("words", to: "feed.xml")
    #expect(AbsolutePath.path("/a//b/./c/") == "/a/b/c")
    #expect(AbsolutePath.path("/nowhere/c#//d") == "/nowhere/c#/d")
    let name = "#https://lock.example/./1"
    #expect(
      AbsolutePath.path(folder.path + "//feed.xml" + name) == folder("feed.xml") + name)
  }
}
