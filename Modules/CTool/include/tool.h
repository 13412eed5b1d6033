#ifndef BROADSHEET_CTOOL_H
#define BROADSHEET_CTOOL_H

#include <stddef.h>
#include <sys/types.h>

/* Starts programs of the system within limits, without a shell. */

#if defined(__cplusplus)
extern "C" {
#endif

/*
 * Starts the program that `arguments`, ended by NULL, name first, found along `PATH`, with an environment of
 * `PATH` and a UTF-8 locale only. It may take `memory` bytes and `seconds` of processor time. Returns 0 and
 * sets `process`, or the error's number.
 */
int tool_start(char *const *arguments, int input, int output, int error, size_t memory, int seconds,
               pid_t *process);

/* A pipe that is closed when a program is started: 0, or the error's number. */
int tool_pipe(int *reading, int *writing);

/* A file in memory that holds `count` bytes, read from its beginning; negative: the error's number. */
int tool_file(const void *bytes, size_t count);

#if defined(__cplusplus)
}
#endif

#endif
