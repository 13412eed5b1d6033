import Testing

@testable import NewsCore

struct KeyTableTests {
  @Test func `What was put in is found and nothing else, also when the table had to grow`() {
    var table = KeyTable<Int>(capacity: 4, blank: 0)
    let keys = (1...500).map { PhraseKey.mixed(UInt64($0)) }
    for (index, key) in keys.enumerated() { table.update(key) { $0 += index + 1 } }
    #expect(keys.map { table[$0] } == (1...500).map(Optional.some))
    #expect((501...1000).allSatisfy { table[PhraseKey.mixed(UInt64($0))] == nil })
  }

  @Test func `Keys that want one place are told apart`() {
    var table = KeyTable<Int>(capacity: 4, blank: 0)
    for step in 1...5 { table.update(UInt64(step) << 32 | 15) { $0 = step } }
    #expect((1...5).map { table[UInt64($0) << 32 | 15] } == [1, 2, 3, 4, 5])
    #expect(table[UInt64(6) << 32 | 15] == nil)
  }

  @Test func `A key that is changed again keeps what it had`() {
    var table = KeyTable<[String]>(capacity: 1, blank: [])
    table.update(7) { $0.append("first") }
    table.update(7) { $0.append("second") }
    #expect(table[7] == ["first", "second"])
  }
}
