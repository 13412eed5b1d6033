import TestSupport
import Testing

@testable import NewsCore

/// What holds of every set of corrections over a small world.
@Suite struct CorrectorPropertyTests {
  private static let names = ["Ann Lee", "Bea Poe", "Cis Rue", "Dot Vale"]
  private static let texts = [
    "⟦Ann Lee⟧ met ⟦Bea Poe⟧. ⟦Lee⟧ left. “Go,”@{Bea Poe} ⟦Poe=Bea Poe⟧ said in ⟦place:Elm⟧.",
    "⟦Cis Rue⟧ met ⟦Dot Vale⟧. ⟦Lee⟧ came, and ⟦Poe⟧ too. ⟦Vale⟧ sang.",
  ]

  /// Corrections of names and mentions that mostly mean something, and often contradict each other.
  private func corrections(_ random: inout RandomCorrections) throws -> [Correction] {
    let story = CorrectedStory(Self.texts[0], Self.texts[1])
    let writer = CorrectionWriter(story.corrected, CorrectionList())
    let places = story.reference.entities.flatMap(\.mentions).map { story.corrected.place(of: $0) }
    return (0..<8).compactMap { _ in
      let verb = Correction.Verb.allCases[random.number(below: Correction.Verb.allCases.count)]
      let name = Self.names[random.number(below: 4)]
      let other = (Self.names + ["Otto Marsh"])[random.number(below: 5)]
      let object: Correction.Object =
        switch verb {
        case .retype: .kind(.place)
        case .dismiss: .nothing
        default: .name(other)
        }
      let isAnchored = verb == .split || verb == .same || random.number(below: 3) == 0
      guard isAnchored,
        let found = try? writer.anchor(of: places[random.number(below: places.count)])
      else { return Correction(verb, .person, name, object) }
      return Correction(verb, .person, found.name, at: found.anchor, object)
    }
  }

  @Test(arguments: 1...60)
  func theCrossReferenceIsSoundAndTheOrderOfLinesMeansNothing(seed: UInt64) throws {
    var random = RandomCorrections(seed: seed)
    let corrections = try corrections(&random)
    let original = CorrectedStory(Self.texts[0], Self.texts[1]).corrected.original
    let corrected = Corrector(corrections).correctedReference(of: original)
    let other = Corrector(random.shuffled(corrections)).correctedReference(of: original)
    #expect(corrected.reference == other.reference)
    #expect(corrected.problems == other.problems)
    expectSound(corrected.reference)
    // What contradicts itself without articles does so with them, unless it speaks of nothing here.
    let contradictions = CorrectionList.contradictions(among: corrections).map(\.correction)
    let reported = Set(corrected.problems.map(\.correction))
    #expect(contradictions.allSatisfy(reported.contains))
  }

  @Test(arguments: 1...120)
  func requestsDoWhatTheySayWhateverWasSaidBefore(seed: UInt64) throws {
    var random = RandomCorrections(seed: seed)
    var story = CorrectedStory(Self.texts[0], Self.texts[1])
    for _ in 0..<10 {
      let entities = story.reference.entities
      guard entities.count > 1 else { return }
      let entity = entities[random.number(below: entities.count)]
      let other = entities[random.number(below: entities.count)]
      let places = random.shuffled(entity.mentions).map { story.corrected.place(of: $0) }
      let verdict = Verdict.allCases[random.number(below: 3)]
      let request: CorrectionRequest =
        switch random.number(below: 8) {
        case 0, 1: .merge(entity.id, into: other.id)
        case 2, 3: .split(entity.id, mentions: Array(places.dropFirst()))
        case 4: .rename(entity.id, to: "Name \(random.number(below: 5)) of Somebody")
        case 5: .retype(entity.id, to: EntityKind.allCases[random.number(below: 3)])
        case 6: .dismiss(entity.id)
        default: .judge(ReviewID(mention: places[0], candidate: other.id), verdict)
        }
      let target = other.mentions.map { story.corrected.place(of: $0) }
      let said = try story.correct(request)
      expectSound(story.reference)
      #expect(
        !story.corrected.problems.contains { $0.isConflict },
        "\(request): \(said)\n\(story.problems)")
      if said.hasPrefix("refused") { continue }
      #expect(isDone(request, places, target, in: story), "\(request): \(said)\n\(story.lines)")
    }
  }

  /// Whether a request has done what it asks for; `places` are the mentions it was about, `target`
  /// those of the other entity.
  private func isDone(
    _ request: CorrectionRequest, _ places: [Place], _ target: [Place], in story: CorrectedStory
  ) -> Bool {
    let found = Set(places.map(story.corrected.entity))
    let others = Set(target.map(story.corrected.entity))
    let entities = found.compactMap { $0.flatMap(story.reference.entity) }
    switch request {
    case .merge: return found.count == 1 && found == others && !found.contains(nil)
    case .split:
      let stays = story.corrected.entity(at: places[0])
      let goes = Set(places.dropFirst().map(story.corrected.entity))
      return goes.count == 1 && !goes.contains(stays)
    case .rename(_, let name): return entities.map(\.name) == [name]
    case .retype(_, let kind): return Set(entities.map(\.kind)) == [kind]
    case .dismiss: return found == [nil]
    case .judge(_, .same): return others == [story.corrected.entity(at: places[0])]
    case .judge(let review, .different):
      // The candidate's other mentions, as this one may be among them.
      let rest = target.filter { $0 != review.mention }.map(story.corrected.entity)
      return !rest.contains(story.corrected.entity(at: review.mention))
    case .judge(_, .unsure), .join, .part, .anchor, .release, .undo, .redo: return true
    }
  }

  /// Every mention has one entity, which knows of it; identifiers are unique and in order.
  private func expectSound(
    _ reference: CrossReference, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let ids = reference.entities.map(\.id)
    #expect(ids == Set(ids).sorted(), sourceLocation: sourceLocation)
    var expected: [[MentionReference]] = ids.map { _ in [] }
    for (document, links) in reference.links.enumerated() {
      #expect(
        links.count == reference.documents[document].mentions.count, sourceLocation: sourceLocation)
      for (mention, link) in links.enumerated() {
        expected[link.entity].append(MentionReference(document: document, mention: mention))
        #expect(
          link.candidates.allSatisfy { ids.indices.contains($0) && $0 != link.entity },
          sourceLocation: sourceLocation)
      }
      for quotation in reference.documents[document].quotations {
        #expect(
          quotation.speaker?.mention.map { $0 < links.count } ?? true,
          sourceLocation: sourceLocation)
      }
    }
    #expect(reference.entities.map(\.mentions) == expected, sourceLocation: sourceLocation)
    #expect(expected.allSatisfy { !$0.isEmpty }, sourceLocation: sourceLocation)
    for judgement in reference.judgements {
      #expect(ids.indices.contains(judgement.candidate), sourceLocation: sourceLocation)
    }
  }
}
