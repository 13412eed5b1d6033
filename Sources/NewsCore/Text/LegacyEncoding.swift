import Glibc

/// An encoding of before Unicode, converted by the C library.
struct LegacyEncoding {
  let name: String

  /// Nil when the C library does not know the encoding.
  init?(name: String) {
    guard Self.isPlain(name), let conversion = unsafe Self.open(name) else { return nil }
    unsafe iconv_close(conversion)
    self.name = name
  }

  /// The bytes as UTF-8, with U+FFFD for each byte that means nothing, and how many these were.
  func utf8(from bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], replaced: Int)? {
    guard let conversion = unsafe Self.open(name) else { return nil }
    defer { unsafe iconv_close(conversion) }
    var result: [UInt8] = []
    var replaced = 0
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16_384)
    unsafe input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      while left > 0 {
        let room = output.count
        let (error, written) = unsafe output.withUnsafeMutableBufferPointer { target in
          var end = target.baseAddress
          var free = room
          let status = unsafe iconv(conversion, &next, &left, &end, &free)
          return (status == Int.max.magnitude * 2 + 1 ? errno : 0, room - free)
        }
        result += output[..<written].lazy.map { UInt8(bitPattern: $0) }
        if error == EILSEQ || error == EINVAL {
          result += [0xEF, 0xBF, 0xBD]
          replaced += 1
          unsafe next = unsafe next?.advanced(by: 1)
          left -= 1
        } else if error != 0 && error != E2BIG {
          return
        }
      }
    }
    return (result, replaced)
  }

  private static func open(_ name: String) -> iconv_t? {
    let conversion = unsafe iconv_open("UTF-8", name)
    return unsafe Int(bitPattern: conversion) == -1 ? nil : conversion
  }

  /// The C library takes paths and switches in a name; only what a label may hold is passed on.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 32
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
