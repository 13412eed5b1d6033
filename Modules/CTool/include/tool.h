#ifndef BROADSHEET_CTOOL_H
#define BROADSHEET_CTOOL_H

#include <stddef.h>
#include <sys/types.h>

/* What programs of the system are started with: limits, pipes and files in memory. */

#if defined(__cplusplus)
extern "C" {
#endif

/* From now on the process may take `memory` bytes and `seconds` of processor time. */
void tool_limit(pid_t process, size_t memory, int seconds);

/* A pipe that is closed when a program is started: 0, or the error's number. */
int tool_pipe(int *reading, int *writing);

/* A file in memory that holds `count` bytes, read from its beginning; negative: the error's number. */
int tool_file(const void *bytes, size_t count);

#if defined(__cplusplus)
}
#endif

#endif
