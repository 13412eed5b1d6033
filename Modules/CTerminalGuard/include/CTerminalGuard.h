// Gives the terminal back in order however the program ends, and turns signals into bytes of a pipe.
#ifndef BROADSHEET_CTERMINALGUARD_H
#define BROADSHEET_CTERMINALGUARD_H

#include <stdbool.h>

/// The bytes that signals put into the wake pipe.
enum {
  terminal_guard_resized = 'W',
  terminal_guard_continued = 'C',
  terminal_guard_stopped = 'Z',
};

/// Remembers how `terminal` is set and installs the signal handlers; to be called once, before curses
/// starts. Returns the end of the wake pipe that is to be polled, or -1 with errno set.
int terminal_guard_install(int terminal);

/// Puts one byte into the wake pipe; safe in any thread and in signal handlers.
void terminal_guard_wake(char byte);

/// Says that the screen is about to be taken over: from now on whatever ends the program resets the
/// terminal. What the program writes to a standard error that is the terminal is kept back.
void terminal_guard_enter(void);

/// Says that the screen has been given back, and shows what standard error was kept back.
void terminal_guard_leave(void);

/// Resets the terminal at once if the screen is taken; safe in signal handlers.
void terminal_guard_reset(void);

/// Gives the calling thread a stack of its own for signal handlers, so that a stack overflow is handled
/// too; cheap when it has one.
void terminal_guard_cover_thread(void);

/// Starts a stop like Ctrl-Z in a cooked terminal: returns when the shell continues the program.
void terminal_guard_stop(void);

#endif
