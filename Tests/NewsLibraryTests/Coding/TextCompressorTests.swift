import TestSupport
import Testing

@testable import NewsLibrary

struct TextCompressorTests {
  private static let texts = (0..<600).map { number in
    Array("The harbour board said on day \(number) that lock \(number % 7) stays shut.".utf8)
  }

  @Test func whatIsCompressedComesBackWithAndWithoutDictionary() throws {
    let trained = try #require(TextCompressor(trainedOn: Self.texts))
    #expect(trained.number != 0)
    for compressor in [TextCompressor(), trained] {
      for text in Self.texts {
        let compressed = try #require(compressor.compressed(text))
        #expect(compressor.decompressed(compressed.span) == text)
        #expect(TextCompressor.dictionaryNumber(of: compressed.span) == compressor.number)
      }
    }
  }

  @Test func aDictionaryMakesTextsSmaller() throws {
    let trained = try #require(TextCompressor(trainedOn: Self.texts))
    let text = Array("The harbour board said on day 1000 that lock 3 stays shut.".utf8)
    let plain = try #require(TextCompressor().compressed(text))
    let small = try #require(trained.compressed(text))
    #expect(small.count < plain.count)
    // It is read with the dictionary only, and what is older needs none.
    #expect(TextCompressor().decompressed(small.span) == nil)
    #expect(trained.decompressed(plain.span) == text)
  }

  @Test func damageIsSeen() throws {
    let compressed = try #require(TextCompressor().compressed(Self.texts[0]))
    for damaged in [Array(compressed.dropLast()), [], [1, 2, 3, 4, 5, 6, 7, 8]] {
      #expect(TextCompressor().decompressed(damaged.span) == nil)
    }
  }
}
