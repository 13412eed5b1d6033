#define _GNU_SOURCE
#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int tool_start(char *const *arguments, int input, int output, int error, size_t memory, int seconds,
               pid_t *process) {
  char path[PATH_MAX + 8];
  const char *known = getenv("PATH");
  int length = snprintf(path, sizeof path, "PATH=%s", known ? known : "/usr/bin:/bin");
  if (length < 0 || (size_t)length >= sizeof path) return E2BIG;
  char locale[] = "LC_ALL=C.UTF-8";
  char *environment[] = {path, locale, NULL};

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO);
  /* A group of its own, so that Ctrl-C in the reader does not end it half way. */
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  int result = posix_spawnp(process, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (result != 0) return result;

  struct rlimit space = {memory, memory};
  struct rlimit time = {(rlim_t)seconds, (rlim_t)seconds};
  prlimit(*process, RLIMIT_AS, &space, NULL);
  prlimit(*process, RLIMIT_CPU, &time, NULL);
  return 0;
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
