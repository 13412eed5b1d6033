import NewsCore

/// Writes what links need to know of an article as bytes and reads it back; names are told by their
/// numbers in the index, and what the index lists of the article is left out.
struct DigestCoder {
  func bytes(of digest: ArticleDigest<WrittenName>, names: inout NameTable) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Int(bitPattern: UInt(digest.order.hash)))
    writer.write(digest.words)
    writer.write(digest.names.count)
    for name in digest.names { writer.write(names.number(of: name)) }
    writer.write(numbers: digest.mentions)
    writer.write(digest.titles.count)
    var last = 0
    for (mention, title) in digest.titles.sorted(by: { $0.key < $1.key }) {
      writer.write(mention - last)
      last = mention
      let genders =
        (title.genders.contains(.male) ? 1 : 0) | (title.genders.contains(.female) ? 2 : 0)
      writer.write(title.offices.count << 2 | genders)
      for office in title.offices.sorted() { writer.write(names.number(ofOffice: office)) }
    }
    for pairs in [digest.bracketed, digest.aliases, digest.fuller] {
      writer.write(numbers: pairs.flatMap { [$0.name, $0.other] })
    }
    for list in [digest.headline, digest.relatives, digest.persons, digest.openNames] {
      writer.write(numbers: list)
    }
    return writer.bytes
  }

  /// - Parameters:
  ///   - story: the folder of the article.
  ///   - day: its day of publication, in the form of ISO 8601.
  func digest(
    from bytes: [UInt8], story: String, day: String?, names: NameTable
  ) throws(ByteReader.Damage) -> ArticleDigest<Int> {
    var reader = ByteReader(bytes)
    let hash = UInt64(UInt(bitPattern: try reader.number()))
    let words = try reader.number()
    var written: [Int] = []
    for _ in 0..<(try reader.count()) { written.append(try names.checked(try reader.number())) }
    let mentions = try reader.numbers(below: written.count)
    let titles = try Self.titles(&reader, names)
    var pairs: [[NamePair]] = []
    for _ in 0..<3 {
      let numbers = try reader.numbers(below: written.count)
      pairs.append(
        stride(from: 1, to: numbers.count, by: 2).map { index in
          NamePair(name: numbers[index - 1], other: numbers[index])
        })
    }
    var lists: [[Int]] = []
    for _ in 0..<4 { lists.append(try reader.numbers(below: written.count)) }
    guard reader.isAtEnd, titles.keys.allSatisfy(mentions.indices.contains) else {
      throw ByteReader.Damage()
    }
    return ArticleDigest(
      story: story, order: ArticleOrder(day: day, hash: hash), words: words, names: written,
      mentions: mentions, titles: titles, bracketed: pairs[0], aliases: pairs[1],
      headline: lists[0], relatives: lists[1], fuller: pairs[2], persons: lists[2],
      openNames: lists[3])
  }

  /// For each mention the number of its name in the index.
  func names(in bytes: [UInt8]) throws(ByteReader.Damage) -> [Int] {
    var reader = ByteReader(bytes)
    _ = try reader.number()
    _ = try reader.number()
    var names: [Int] = []
    for _ in 0..<(try reader.count()) { names.append(try reader.number()) }
    return try reader.numbers(below: names.count).map { names[$0] }
  }

  private static func titles(
    _ reader: inout ByteReader, _ names: NameTable
  ) throws(ByteReader.Damage) -> [Int: TitleEvidence] {
    var titles: [Int: TitleEvidence] = [:]
    var last = 0
    for _ in 0..<(try reader.count()) {
      last &+= try reader.number()
      let traits = try reader.number()
      var genders: Set<Gender> = traits & 1 == 0 ? [] : [.male]
      if traits & 2 != 0 { genders.insert(.female) }
      guard traits >= 0, traits >> 2 < 1 << 16 else { throw ByteReader.Damage() }
      var offices: Set<String> = []
      for _ in 0..<(traits >> 2) { offices.insert(try names.text(try reader.number())) }
      titles[last] = TitleEvidence(genders: genders, offices: offices)
    }
    return titles
  }
}

extension ByteWriter {
  /// Adds numbers behind their number.
  mutating func write(numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }
}

extension ByteReader {
  /// Numbers from 0 on and below a limit.
  mutating func numbers(below limit: Int) throws(Damage) -> [Int] {
    var numbers: [Int] = []
    let count = try count()
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      let number = try number()
      guard number >= 0, number < limit else { throw Damage() }
      numbers.append(number)
    }
    return numbers
  }
}
