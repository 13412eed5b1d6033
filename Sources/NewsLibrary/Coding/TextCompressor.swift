import CCompression

/// Makes texts small, with a dictionary of what many of them have in common.
struct TextCompressor: Sendable {
  /// The most bytes of a dictionary; more gains nothing for articles.
  private static let largestDictionary = 112 << 10
  /// A compressed text that says it is larger is taken for damaged, in bytes.
  private static let largestText = 1 << 30

  /// Empty for none.
  let dictionary: [UInt8]
  /// The number by which compressed texts name their dictionary; 0 for none.
  let number: UInt32

  init(dictionary: [UInt8] = []) {
    self.dictionary = dictionary
    number = unsafe dictionary.withUnsafeBufferPointer {
      unsafe compression_number($0.baseAddress, $0.count)
    }
  }

  /// A compressor whose dictionary is made from texts like those to come; nil when they have too
  /// little in common.
  init?(trainedOn texts: [[UInt8]]) {
    let sizes = texts.map(\.count)
    let all = Array(texts.joined())
    let dictionary = unsafe [UInt8](unsafeUninitializedCapacity: Self.largestDictionary) {
      room, count in
      count = unsafe all.withUnsafeBufferPointer { all in
        unsafe sizes.withUnsafeBufferPointer { sizes in
          unsafe compression_train(
            all.baseAddress, sizes.baseAddress, UInt32(sizes.count), room.baseAddress, room.count)
        }
      }
    }
    guard !dictionary.isEmpty else { return nil }
    self.init(dictionary: dictionary)
  }

  /// The bytes compressed; nil when there is no memory for it.
  func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    let room = compression_bound(bytes.count)
    let result = unsafe [UInt8](unsafeUninitializedCapacity: room) { room, count in
      count = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe dictionary.withUnsafeBufferPointer { dictionary in
          unsafe compression_compress(
            bytes.baseAddress, bytes.count, room.baseAddress, room.count, number,
            dictionary.baseAddress, dictionary.count)
        }
      }
    }
    return result.isEmpty ? nil : result
  }

  /// The number of the dictionary that compressed bytes need; 0 for none.
  static func dictionaryNumber(of compressed: Span<UInt8>) -> UInt32 {
    unsafe compressed.withUnsafeBufferPointer {
      unsafe compression_dictionary_number($0.baseAddress, $0.count)
    }
  }

  /// The bytes as they were; nil when they are damaged or need another dictionary.
  func decompressed(_ compressed: Span<UInt8>) -> [UInt8]? {
    let size = unsafe compressed.withUnsafeBufferPointer {
      unsafe compression_content_size($0.baseAddress, $0.count)
    }
    guard size > 0, size <= Self.largestText else { return nil }
    let isPlain = Self.dictionaryNumber(of: compressed) == 0
    let result = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, count in
      count = unsafe compressed.withUnsafeBufferPointer { bytes in
        unsafe dictionary.withUnsafeBufferPointer { dictionary in
          unsafe compression_decompress(
            bytes.baseAddress, bytes.count, room.baseAddress, room.count, isPlain ? 0 : number,
            dictionary.baseAddress, dictionary.count)
        }
      }
    }
    return result.count == size ? result : nil
  }
}
