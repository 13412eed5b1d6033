#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS,
                                    SIGQUIT, SIGTERM, SIGHUP, SIGINT};

static int terminal = -1;
static struct termios cooked;
static int wake_pipe[2] = {-1, -1};
/// Standard error as it was, while it is kept back; else -1.
static int true_error = -1;
/// Where standard error goes while it is kept back; else -1.
static int kept_error = -1;
static atomic_bool screen_is_taken;

/// Ends any sequence half sent, then: mouse and bracketed paste off, whole screen scrolls, main screen,
/// wrapping on, plain attributes and characters, cursor keys and keypad normal, cursor shown.
static const char reset_string[] =
    "\033\\\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?2004l\033[r\033[?1049l\033[?7h"
    "\033(B\033[m\033[?1l\033>\033[?25h";

static void write_all(int file, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno != EINTR) {
      return;
    }
  }
}

/// Puts standard error back and shows what was written to it in between.
static void release_error(void) {
  if (true_error < 0) return;
  dup2(true_error, STDERR_FILENO);
  char bytes[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(kept_error, bytes, sizeof bytes, offset)) > 0) {
    write_all(STDERR_FILENO, bytes, (size_t)count);
    offset += count;
  }
  close(kept_error);
  close(true_error);
  kept_error = -1;
  true_error = -1;
}

static void keep_error(void) {
  if (true_error >= 0 || !isatty(STDERR_FILENO)) return;
  kept_error = memfd_create("standard error", MFD_CLOEXEC);
  if (kept_error < 0) return;
  true_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (true_error < 0 || dup2(kept_error, STDERR_FILENO) < 0) {
    close(kept_error);
    if (true_error >= 0) close(true_error);
    kept_error = -1;
    true_error = -1;
  }
}

void terminal_guard_reset(void) {
  if (!atomic_exchange(&screen_is_taken, false)) return;
  write_all(terminal, reset_string, sizeof reset_string - 1);
  tcsetattr(terminal, TCSANOW, &cooked);
  release_error();
}

void terminal_guard_enter(void) {
  keep_error();
  atomic_store(&screen_is_taken, true);
}

void terminal_guard_leave(void) {
  if (atomic_exchange(&screen_is_taken, false)) release_error();
}

/// Resets the terminal and lets the signal do what it does by default.
static void die(int number) {
  terminal_guard_reset();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
  // Blocked until this handler returns, then fatal; with the default action a core file is written as usual.
  raise(number);
}

void terminal_guard_wake(char byte) {
  int saved = errno;
  // A full pipe wakes the reader as well as one more byte would.
  ssize_t written = write(wake_pipe[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void wake(int number) {
  terminal_guard_wake(number == SIGWINCH   ? terminal_guard_resized
                      : number == SIGCONT ? terminal_guard_continued
                                          : terminal_guard_stopped);
}

static void install(int number, void (*handler)(int), int flags, bool keeps_ignored) {
  struct sigaction previous;
  // A program started by nohup must go on ignoring a hang-up.
  if (keeps_ignored && sigaction(number, NULL, &previous) == 0 && previous.sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int terminal_guard_install(int file) {
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) < 0) return -1;
  if (tcgetattr(file, &cooked) < 0) return -1;
  terminal = file;
  terminal_guard_cover_thread();
  for (size_t index = 0; index < sizeof fatal_signals / sizeof *fatal_signals; index++) {
    int number = fatal_signals[index];
    bool asked = number == SIGQUIT || number == SIGTERM || number == SIGHUP || number == SIGINT;
    install(number, die, SA_ONSTACK, asked);
  }
  install(SIGWINCH, wake, SA_ONSTACK | SA_RESTART, false);
  install(SIGCONT, wake, SA_ONSTACK | SA_RESTART, false);
  install(SIGTSTP, wake, SA_ONSTACK | SA_RESTART, true);
  return wake_pipe[0];
}

void terminal_guard_cover_thread(void) {
  static _Thread_local char stack[1 << 16];
  static _Thread_local bool is_covered;
  if (is_covered) return;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  is_covered = sigaltstack(&alternate, NULL) == 0;
}

void terminal_guard_stop(void) {
  struct sigaction previous;
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &previous);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &previous, NULL);
}
