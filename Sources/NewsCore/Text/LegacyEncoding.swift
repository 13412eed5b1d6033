import Glibc

/// An encoding of before Unicode, converted by the C library.
struct LegacyEncoding {
  let name: String

  /// Nil when the C library does not know the encoding.
  init?(name: String) {
    guard Self.names.contains(name), let conversion = unsafe Self.open(name) else { return nil }
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
      // Some converters report an error over and over without taking a byte.
      var attempts = 0
      while left > 0 && attempts <= 2 * bytes.count + 16 {
        attempts += 1
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

  /// The encodings that pages may have (WHATWG Encoding Standard, section 4); the C library knows
  /// many more, some of which no page should be able to ask for.
  private static let names: Set<String> = [
    "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7",
    "iso-8859-8", "iso-8859-9", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15",
    "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874", "windows-1250", "windows-1251",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
    "gbk", "gb2312", "gb18030", "big5", "big5-hkscs", "euc-jp", "shift_jis", "euc-kr",
  ]
}
