import Glibc

/// The system's words for its error numbers.
public enum SystemError {
  /// What the system itself says of a number.
  public static func systemWords(for number: Int32) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "system error \(number)"
  }

  /// Words for people who read articles.
  public static func words(for number: Int32) -> String {
    switch number {
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case EISDIR: "it is a folder"
    case EIO: "the disk reports an error"
    case EMFILE, ENFILE: "too many open files"
    case ENAMETOOLONG: "the name is too long"
    case ESTALE: "the network folder has changed"
    case ENXIO, ENODEV: "there is no such device"
    default: "system error \(number)"
    }
  }
}
