import Glibc
import NewsReader

/// Turns what happens into states and states into what the screen shows, on the main thread.
struct EventLoop {
  /// Why the loop has ended.
  enum Outcome {
    case quit
    /// No file could be read, and why.
    case nothingToRead([String])
  }

  private let terminal: Terminal
  private let library: LibraryWorker
  private let inbox: Inbox
  private var canvas = CursesCanvas()
  private var painter: FramePainter
  private var decoder = KeyDecoder()
  private var state: ReaderState
  private var outcome: Outcome?

  init(terminal: Terminal, theme: Theme, library: LibraryWorker, inbox: Inbox, startsWithList: Bool)
  {
    self.terminal = terminal
    self.library = library
    self.inbox = inbox
    painter = FramePainter(theme: theme)
    state = ReaderState(size: terminal.size, startsWithList: startsWithList)
  }

  /// Runs until the user quits or there is nothing to show.
  mutating func run() -> Outcome {
    defer { library.finish() }
    while true {
      // Also before the first wait: what is put into the inbox before there is a pipe wakes nobody.
      take(inbox.takeAll())
      if let outcome { return outcome }
      painter.paint(render(state), on: &canvas)
      let ready = Self.wait(for: terminal.keyFile, or: terminal.wakeFile)
      if ready.isClosed { return .quit }
      if ready.hasWoken { wake() }
      // ncurses may hold keys that it has read before: what it has is taken whatever `poll` says.
      apply(decoder.events(terminal.keys.next))
    }
  }

  private mutating func take(_ news: [Inbox.News]) {
    for piece in news {
      switch piece {
      case .event(let event): apply([event])
      case .nothingToRead(let reasons): outcome = .nothingToRead(reasons)
      }
    }
  }

  private mutating func apply(_ events: [Event]) {
    for event in events where outcome == nil {
      for effect in state.update(event) { perform(effect) }
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: outcome = .quit
    case .redraw: repaint()
    case .suspend:
      terminal.suspend()
      repaint()
    case .copy(let text): terminal.copy(text)
    case .reload: library.reload()
    case .listArticles, .open, .findOccurrences, .listEntities, .findEntities, .listQuotations,
      .listSpeakers, .showCard, .correct, .listReviews, .showLedger, .listSourcing, .listVersions,
      .compareAccounts, .keepRead:
      library.ask(effect)
    }
  }

  /// Paints everything anew, in the size that the terminal has now.
  private mutating func repaint() {
    let size = terminal.size
    terminal.resize(to: size)
    terminal.forget()
    painter.forget()
    apply([.resize(size)])
  }

  private mutating func wake() {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe read(terminal.wakeFile, buffer.baseAddress, buffer.count)
    }
    let reasons = Set(bytes.prefix(max(0, count)).compactMap(WakeByte.init))
    if reasons.contains(.stopped) { terminal.suspend() }
    if reasons.contains(.continued) { terminal.takeBack() }
    if !reasons.isDisjoint(with: [.stopped, .continued, .resized]) { repaint() }
  }

  /// Waits until one of two files can be read.
  private static func wait(
    for keys: Int32, or wakes: Int32
  ) -> (hasWoken: Bool, isClosed: Bool) {
    var files = [
      pollfd(fd: keys, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakes, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&files, nfds_t(files.count), -1)
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    return (files[1].revents & Int16(POLLIN) != 0, files[0].revents & gone != 0)
  }
}
