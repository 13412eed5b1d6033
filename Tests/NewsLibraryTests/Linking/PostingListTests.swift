import NewsCore
import TestSupport
import Testing

@testable import NewsLibrary

struct PostingListTests {
  private typealias Entry = PostingList.Entry

  @Test func whatComesAndGoesAddsUp() throws {
    var list = PostingList()
    list.add([Entry(article: 3, count: 2), Entry(article: 70_000, count: 1)])
    list.add([Entry(article: 1, count: 1), Entry(article: 3, count: -2)])
    list.add([Entry(article: 5, count: 4), Entry(article: 70_000, count: 1)])
    #expect(
      list.entries == [
        Entry(article: 1, count: 1), Entry(article: 5, count: 4), Entry(article: 70_000, count: 2),
      ])
    #expect(list.total == 7)
    #expect(try PostingList(list.bytes) == list)
  }

  @Test func whatIsCutShortIsDamaged() {
    var list = PostingList()
    list.add([Entry(article: 300, count: 200)])
    #expect(throws: ByteReader.Damage.self) { try PostingList(Array(list.bytes.dropLast())) }
  }
}
