import CArchive
import Glibc

/// Undoes the compression of gzip, zlib and deflate.
public enum Inflater {
  /// What came out.
  public struct Output: Hashable, Sendable {
    public var bytes: [UInt8]
    /// What is wrong, so that something is missing.
    public var damage: String?
  }

  /// Whether the bytes begin as gzip does.
  static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes as they were, `limit` of them at most.
  public static func output(of compressed: ArraySlice<UInt8>, limit: Int) -> Output {
    var result: UnsafeMutablePointer<UInt8>?
    var count = 0
    let state = unsafe compressed.withUnsafeBufferPointer { buffer in
      unsafe inflated_bytes(buffer.baseAddress, buffer.count, limit, &result, &count)
    }
    defer { unsafe free(result) }
    let bytes = unsafe Array(UnsafeBufferPointer(start: result, count: result == nil ? 0 : count))
    switch state {
    case INFLATED_WHOLE: return Output(bytes: bytes)
    case INFLATED_TOO_LARGE:
      return Output(
        bytes: bytes, damage: "unpacked it is larger than \(limit >> 20) MiB; the rest is not read")
    default:
      return Output(
        bytes: bytes,
        damage: "the compressed file is damaged or cut off; what is behind the damage is missing")
    }
  }
}
