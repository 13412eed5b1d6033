import NewsCore

/// The links of an article: the different ones, which of them each mention has, and who speaks.
struct StoredLinks: Hashable {
  private(set) var links: [StoredLink] = []
  /// For each mention the number of its link.
  private(set) var mentions: [Int] = []
  /// For each quotation of somebody known by name the mention that it is given to, of several who
  /// speak together all.
  let speakers: [Int]

  init(mentions: [StoredLink], speakers: [Int]) {
    var numbers: [StoredLink: Int] = [:]
    self.speakers = speakers
    for link in mentions {
      let number = numbers[link] ?? links.count
      if number == links.count {
        links.append(link)
        numbers[link] = number
      }
      self.mentions.append(number)
    }
  }

  /// What `bytes` wrote.
  init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
    var reader = ByteReader(bytes)
    let origins = LinkOrigin.allCases
    for _ in 0..<(try reader.count()) {
      let entity = try reader.number()
      let traits = try reader.number()
      guard origins.indices.contains(traits >> 2) else { throw ByteReader.Damage() }
      var candidates: [Int] = []
      if traits & 2 != 0 {
        for _ in 0..<(try reader.count()) { candidates.append(try reader.number()) }
      }
      links.append(
        StoredLink(
          entity: entity, origin: origins[traits >> 2], isCertain: traits & 1 != 0,
          candidates: candidates))
    }
    mentions = try reader.numbers(below: links.count)
    speakers = try reader.numbers(below: mentions.count)
    guard reader.isAtEnd else { throw ByteReader.Damage() }
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(links.count)
    for link in links {
      writer.write(link.entity)
      let origin = LinkOrigin.allCases.firstIndex(of: link.origin) ?? 0
      writer.write(origin << 2 | (link.candidates.isEmpty ? 0 : 2) | (link.isCertain ? 1 : 0))
      if link.candidates.isEmpty { continue }
      writer.write(link.candidates.count)
      for candidate in link.candidates { writer.write(candidate) }
    }
    writer.write(numbers: mentions)
    writer.write(numbers: speakers)
    return writer.bytes
  }

  /// Whom an article names, out of what `bytes` wrote, without the rest of it.
  static func entities(in bytes: [UInt8]) throws(ByteReader.Damage) -> [Int] {
    var reader = ByteReader(bytes)
    return try entities(&reader)
  }

  /// Whom an article quotes, some of them several times.
  static func speakers(in bytes: [UInt8]) throws(ByteReader.Damage) -> [Int] {
    var reader = ByteReader(bytes)
    let entities = try entities(&reader)
    let mentions = try reader.numbers(below: entities.count)
    return try reader.numbers(below: mentions.count).map { entities[mentions[$0]] }
  }

  private static func entities(_ reader: inout ByteReader) throws(ByteReader.Damage) -> [Int] {
    let count = try reader.count()
    var entities: [Int] = []
    entities.reserveCapacity(count)
    for _ in 0..<count {
      entities.append(try reader.number())
      guard try reader.number() & 2 != 0 else { continue }
      for _ in 0..<(try reader.count()) { _ = try reader.number() }
    }
    return entities
  }

  /// The link of a mention.
  subscript(mention: Int) -> StoredLink { links[mentions[mention]] }
}
