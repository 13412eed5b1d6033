import TestSupport
import Testing

@testable import NewsCore

/// The file of corrections: what it says, that nothing gets lost in it, and what is damaged.
@Suite struct CorrectionListTests {
  private func list(_ text: String) -> CorrectionList { CorrectionList(Array(text.utf8)) }

  private func text(_ list: CorrectionList) -> String {
    String(decoding: list.bytes, as: UTF8.self)
  }

  /// The lines below the header.
  private func body(_ list: CorrectionList) -> [String] {
    text(list).split(separator: "\n").map(String.init).filter {
      !CorrectionList.header.contains($0)
    }
  }

  @Test(arguments: [
    #"merge person "Bill Gates" into "William Henry Gates""#,
    #"split person "Doe" in 3f2a91c4#2 between "the minister," and "said" as "Doe (3f2a-2)""#,
    #"rename person "Bill \"Trey\" Gates" to "C:\\Gates""#,
    #"retype place "Paris Hilton" to person"#,
    #"retype place "Paris" in 0000000a#11 between "" and "" to work"#,
    #"dismiss organisation "Read More""#,
    #"dismiss group "More" in ffffffff#1 between "Read" and """#,
    #"same person "Doe" in 3f2a91c4#2 between "a" and "b" as "Jane Doe""#,
    #"different person "Ann Doe" from "Anne Doe""#,
    #"different person "Doe" in 3f2a91c4#2 between "a" and "b" from "Jane Doe""#,
    #"unsure product "Doe 2" or "Doe Two""#,
    #"join story 3f2a91c4 "Crane falls" with 89e8973d "Ferry \"hit\"""#,
    #"part story 0000000a "Crane falls" from 3f2a91c4 """#,
    #"anchor passage 0000000a#1 "Crane \"falls\"" to 3f2a91c4#12 "It fell""#,
    #"unsure event "\u{202E}Doe" in 3f2a91c4#2 between "a" and "b" or "\u{200B}Doe""#,
  ])
  func saysALineAsItReadsIt(line: String) throws {
    let list = list(line)
    #expect(list.damage.isEmpty)
    #expect(body(list) == [line])
  }

  @Test(arguments: 1...40)
  func takesEveryNameThroughTheFileUnchanged(seed: UInt64) {
    var random = RandomCorrections(seed: seed)
    let corrections = random.corrections(60)
    var list = CorrectionList()
    list.apply(CorrectionChange(added: corrections.map { CorrectionLine($0) }))
    let again = CorrectionList(list.bytes)
    #expect(again == list)
    #expect(again.damage.isEmpty)
    #expect(Set(again.corrections) == Set(corrections))
    #expect(again.bytes == list.bytes)
    for byte in list.bytes { #expect(byte == 0x0A || byte >= 0x20 && byte != 0x7F) }
  }

  @Test(arguments: 1...20)
  func theOrderOfLinesMeansNothing(seed: UInt64) {
    var random = RandomCorrections(seed: seed)
    let lines = random.corrections(40).map(\.text)
    let one = list(lines.joined(separator: "\n"))
    let other = list(random.shuffled(lines + lines.prefix(10)).joined(separator: "\n"))
    #expect(one == other)
    #expect(one.bytes == other.bytes)
  }

  @Test(arguments: 1...20)
  func theUnionOfTwoFilesIsAFile(seed: UInt64) {
    var random = RandomCorrections(seed: seed)
    let common = random.corrections(10)
    let (mine, yours) = (common + random.corrections(15), common + random.corrections(15))
    let files = [mine, yours].map { corrections in
      var list = CorrectionList()
      list.apply(CorrectionChange(added: corrections.map { CorrectionLine($0) }))
      return text(list)
    }
    let both = list(files[0] + files[1])
    #expect(both.damage.isEmpty)
    #expect(Set(both.corrections) == Set(mine + yours))
    #expect(both == list(files[1] + files[0]))
    #expect(text(both).components(of: CorrectionList.header[0]) == 1)
  }

  @Test func sortsLinesAndKeepsCommentsWithThem() {
    let list = list(
      """
      # Kept by the desk.

      # He said so himself.
      rename person "Bo" to "Beau"
      merge person "Al" into "Alan"   # see the letter
      # the end
      """)
    #expect(
      text(list) == """
        \(CorrectionList.header.joined(separator: "\n"))
        # Kept by the desk.

        merge person "Al" into "Alan"  # see the letter
        # He said so himself.
        rename person "Bo" to "Beau"
        # the end

        """)
    #expect(CorrectionList(list.bytes) == list)
  }

  @Test func keepsOneOfEqualLinesAndTheOneWithAComment() {
    let line = #"merge person "Al" into "Alan""#
    #expect(list("\(line)\n\(line)").lines.count == 1)
    #expect(list("\(line)\n\(line) # why").lines.map(\.note) == ["# why"])
    #expect(list("\(line) # why\n\(line) # so").lines.count == 2)
  }

  @Test func saysTheSameOfTwoNamesInOneWay() {
    let one = list(#"different person "B" from "A""#)
    #expect(body(one) == [#"different person "A" from "B""#])
    #expect(one == list(#"different person "A" from "B""#))
  }

  @Test func readsWhatOtherSystemsMakeOfLines() {
    let line = #"merge person "Al" into "Alan""#
    #expect(list("\u{FEFF}\(line)\r\n\r\n  \t\(line)  \r\n").lines.map(\.text) == [line])
    #expect(list("merge\tperson \"Al\"into\"Alan\"#x").lines.map(\.text) == ["\(line)  #x"])
    #expect(list("").lines.isEmpty)
  }

  @Test(arguments: [
    ("marry person \"A\" into \"B\"", "it begins with none of"),
    ("merge human \"A\" into \"B\"", "“human” is none of the kinds"),
    ("merge person A into B", "a quotation mark is missing"),
    ("merge person \"A into \"B\"", "“into” is missing"),
    ("merge person \"A\" into \"B", "a quotation mark is missing"),
    ("merge person \"A\" to \"B\"", "“into” is missing"),
    ("merge person \"A\" into \"B\" and more", "there is more behind"),
    ("merge person \"A\" into \"\"", "it says nothing"),
    ("merge person \"A\" into \"A\"", "it says nothing"),
    ("merge person \"A\" in 3f2a91c4#1 between \"\" and \"\" into \"B\"", "not of one mention"),
    ("split person \"A\" as \"B\"", "which mention"),
    ("same person \"A\" in 3f2a91c4 between \"\" and \"\" as \"B\"", "such as 3f2a91c4#2"),
    ("same person \"A\" in 3f2a91c4#0 between \"\" and \"\" as \"B\"", "such as 3f2a91c4#2"),
    ("same person \"A\" in +f2a91c4#1 between \"\" and \"\" as \"B\"", "such as 3f2a91c4#2"),
    ("same person \"A\" in 3f2a91c4#1 \"\" and \"\" as \"B\"", "“between” is missing"),
    ("retype person \"A\" to person", "it says nothing"),
    ("retype person \"A\" to \"place\"", "is none of the kinds"),
    ("dismiss person \"\\n\"", "after \\ comes"),
    ("dismiss person \"\\u{D800}\"", "after \\ comes"),
    ("dismiss person \"\\u{1234567}\"", "after \\ comes"),
    ("dismiss person \"\\u{}\"", "after \\ comes"),
    ("dismiss person \" \\u{A0}\"", "it says nothing"),
    ("<<<<<<< HEAD", "git left a conflict"), ("=======", "git left a conflict"),
  ])
  func saysWhatIsDamaged(line: String, reason: String) {
    let list = list("# a comment\n\ndismiss place \"Here\"\n\(line)\n")
    #expect(list.corrections.count == 1)
    #expect(list.damage.map(\.number) == [4])
    #expect(list.damage[0].text == line)
    #expect(list.damage[0].reason.contains(reason), "\(list.damage[0].reason)")
  }

  @Test func takesInvalidBytesForDamage() {
    let list = CorrectionList(Array("dismiss place \"".utf8) + [0xFF] + Array("\"\n# \u{FF}".utf8))
    #expect(
      list.damage == [
        DamagedLine(number: 1, text: "dismiss place \"\u{FFFD}\"", reason: "it is not UTF-8")
      ])
  }

  @Test(arguments: 1...20)
  func anyBytesAreReadWithoutHarm(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let line = Array(#"same person "Doe" in 3f2a91c4#2 between "a" and "b" as "Jane Doe""#.utf8)
    for _ in 0..<200 {
      var bytes = line
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
      let list = CorrectionList(bytes)
      if list.damage.isEmpty { #expect(CorrectionList(list.bytes) == list) }
    }
  }

  @Test func tellsWhereALineStands() {
    let bytes = Array(
      "# x\nbad\ndismiss place \"B\"\ndismiss place \"A\"\ndismiss place \"B\"".utf8)
    let numbers = CorrectionList.lineNumbers(in: bytes)
    #expect(
      Dictionary(uniqueKeysWithValues: numbers.map { ($0.key.text, $0.value) })
        == ["dismiss place \"B\"": 3, "dismiss place \"A\"": 4])
  }
}

extension String {
  /// How often a line occurs.
  fileprivate func components(of line: String) -> Int {
    split(separator: "\n").count { $0 == line }
  }
}
