#define _GNU_SOURCE
#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

void tool_limit(pid_t process, size_t memory, int seconds) {
  struct rlimit space = {memory, memory};
  struct rlimit time = {(rlim_t)seconds, (rlim_t)seconds};
  prlimit(process, RLIMIT_AS, &space, NULL);
  prlimit(process, RLIMIT_CPU, &time, NULL);
}

int tool_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) return errno;
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

int tool_file(const void *bytes, size_t count) {
  int file = memfd_create("broadsheet", MFD_CLOEXEC);
  if (file < 0) return -errno;
  for (size_t written = 0; written < count;) {
    ssize_t more = write(file, (const char *)bytes + written, count - written);
    if (more < 0 && errno == EINTR) continue;
    if (more <= 0) {
      int error = more < 0 ? errno : ENOSPC;
      close(file);
      return -error;
    }
    written += (size_t)more;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}
