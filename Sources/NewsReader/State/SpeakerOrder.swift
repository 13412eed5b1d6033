import NewsCore

/// Who has been quoted so far, in the order of appearance, so that each speaker keeps one colour
/// and one shape of bar.
struct SpeakerOrder: Hashable, Sendable {
  private var numbers: [EntityID: Int] = [:]

  private static let faces: [Face] = [
    .quotationBar, .secondQuotationBar, .thirdQuotationBar, .fourthQuotationBar,
  ]

  /// Takes in the speakers of an article.
  mutating func add(_ article: OpenArticle) {
    for quotation in article.document.quotations where quotation.kind != .indirect {
      for mention in quotation.speaker?.mentions ?? [] {
        let id = article.links[mention].entity
        if numbers[id] == nil { numbers[id] = numbers.count }
      }
    }
  }

  /// The bars of the faces, so that they differ without colours too.
  private static let bars = ["▌", "▐", "┃", "║"]

  /// The bar beside what the writer reports of a speaker.
  static let reportBar = "▏"

  /// The bar beside the words of a speaker; a dotted one where none is known.
  func bar(of speaker: EntityID?) -> String {
    speaker.flatMap { numbers[$0] }.map { Self.bars[$0 % Self.bars.count] } ?? "┊"
  }

  /// How the bar beside a speaker's words looks; speakers share one when there are many.
  func face(of speaker: EntityID?) -> Face {
    speaker.flatMap { numbers[$0] }.map { Self.faces[$0 % Self.faces.count] } ?? .faint
  }
}
