import NewsCore
import Synchronization

/// Has web pages read by processes of their own, so that a page that is too much costs that page
/// only: as many processes as there are pages read at once, started when they are needed, and each
/// used until it fails.
final class PagePool: PageReading {
  private let program: String
  private let limits: PageLimits
  private let idle = Mutex<[PageChild]>([])

  /// - Parameter program: the path of this program.
  init(program: String = "/proc/self/exe", limits: PageLimits = PageLimits()) {
    self.program = program
    self.limits = limits
  }

  func content(of html: [UInt8], as scope: PageScope) throws(PageFailure) -> PageContent {
    // One byte more tells that the page was longer.
    let html =
      html.count > PageExtractor.largest ? Array(html.prefix(PageExtractor.largest + 1)) : html
    let child: PageChild
    if let waiting = idle.withLock({ $0.popLast() }) {
      child = waiting
    } else {
      child = try PageChild(program: program, limits: limits)
    }
    let content = try child.content(of: html, as: scope)
    idle.withLock { $0.append(child) }
    return content
  }
}
