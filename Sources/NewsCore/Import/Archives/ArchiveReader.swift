import CArchive
import Glibc

/// Unpacks ZIP archives in memory, within limits on members and bytes.
struct ArchiveReader {
  /// Bytes of all members together, and members, at most.
  static let largest = 256 << 20
  private static let mostMembers = 100_000

  /// Endings of names of files without text; what is called like this is not unpacked.
  private static let resources: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "css", "js",
    "mjs", "woff", "woff2", "ttf", "otf", "eot", "mp3", "m4a", "mp4", "webm", "mov", "ncx",
  ]

  private let limit: Int
  private var left: Int

  /// `limit` is how many bytes all members may have together.
  init(limit: Int = Self.largest) {
    self.limit = limit
    left = limit
  }

  /// Whether the bytes are an archive: a ZIP file, of which an empty one has an end only.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  mutating func archive(in bytes: [UInt8]) -> Archive {
    var archive = Archive()
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let reader = unsafe packed_open(buffer.baseAddress, buffer.count) else {
        archive.damage = "there is no memory to unpack it"
        return
      }
      defer { unsafe packed_close(reader) }
      unsafe read(reader, into: &archive)
    }
    return archive
  }

  private mutating func read(_ reader: OpaquePointer, into archive: inout Archive) {
    var count = 0
    while true {
      switch unsafe packed_next(reader) {
      case PACKED_MEMBER: break
      case PACKED_END: return
      default:
        archive.damage = "the archive is damaged or cut off; what is behind the damage is missing"
        return
      }
      count += 1
      guard count <= Self.mostMembers else {
        archive.damage = "the archive has more than \(Self.mostMembers) files; the rest is not read"
        return
      }
      let path = unsafe Self.path(of: reader)
      if Self.isHidden(path) { continue }
      if Self.isResource(path) {
        archive.resourceCount += 1
        continue
      }
      let bytes = unsafe self.bytes(of: reader)
      guard left > 0 else {
        archive.damage =
          "unpacked it is larger than \(limit >> 20) MiB; “\(path)” and what follows is not read; "
          + "unpack it and name the files you need"
        return
      }
      archive.members.append(ArchiveMember(path: path, bytes: bytes))
    }
  }

  /// The bytes of the member, which count against the limit of the archive.
  private mutating func bytes(of reader: OpaquePointer) -> Result<[UInt8], ImportFailure.Reason> {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var count = 0
      let result = unsafe packed_read(reader, &piece, piece.count, &count)
      bytes += piece[..<count]
      left -= count
      if left <= 0 || bytes.count > FileReader.largest {
        return .failure(.tooLarge(limit: FileReader.largest))
      }
      switch result {
      case PACKED_MEMBER: continue
      case PACKED_END: return .success(bytes)
      case PACKED_ENCRYPTED:
        return .failure(.damaged("it is encrypted; unpack the archive with its password first"))
      default: return .failure(.damaged("it is damaged in the archive; fetch the archive again"))
      }
    }
  }

  private static func path(of reader: OpaquePointer) -> String {
    guard let name = unsafe packed_name(reader) else { return "" }
    let bytes = unsafe Array(UnsafeBufferPointer(start: name, count: strlen(name)))
    let text = TextDecoder().text(from: bytes.map(UInt8.init(bitPattern:))).text
    return text[text.span]
  }

  /// What systems add to archives, and what is passed over in folders too.
  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { part in
      part == "__MACOSX" || part.hasPrefix(".") && part != "." && part != ".."
    }
  }

  private static func isResource(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return resources.contains(path[path.index(after: dot)...].lowercased())
  }
}
