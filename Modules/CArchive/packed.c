#include "packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <sys/stat.h>

struct packed_archive {
  struct archive *reader;
  struct archive_entry *entry;
};

packed_archive *packed_open(const uint8_t *bytes, size_t count) {
  packed_archive *archive = calloc(1, sizeof *archive);
  struct archive *reader = archive_read_new();
  if (!archive || !reader) {
    free(archive);
    if (reader) archive_read_free(reader);
    return NULL;
  }
  archive->reader = reader;
  archive_read_support_format_zip(reader);
  /* What is wrong with the archive shows at the first member. */
  archive_read_open_memory(reader, bytes, count);
  return archive;
}

void packed_close(packed_archive *archive) {
  if (!archive) return;
  archive_read_free(archive->reader);
  free(archive);
}

packed_result packed_next(packed_archive *archive) {
  for (;;) {
    int result = archive_read_next_header(archive->reader, &archive->entry);
    if (result == ARCHIVE_EOF) return PACKED_END;
    if (result == ARCHIVE_RETRY) continue;
    if (result < ARCHIVE_WARN) return PACKED_DAMAGED;
    if (archive_entry_filetype(archive->entry) == S_IFREG) return PACKED_MEMBER;
  }
}

const char *packed_name(const packed_archive *archive) {
  const char *name = archive_entry_pathname_utf8(archive->entry);
  if (!name) name = archive_entry_pathname(archive->entry);
  return name ? name : "";
}

packed_result packed_read(packed_archive *archive, uint8_t *bytes, size_t room, size_t *count) {
  *count = 0;
  if (archive_entry_is_encrypted(archive->entry)) return PACKED_ENCRYPTED;
  for (;;) {
    la_ssize_t got = archive_read_data(archive->reader, bytes, room);
    if (got == ARCHIVE_RETRY) continue;
    if (got == 0) return PACKED_END;
    if (got < 0) return PACKED_DAMAGED;
    *count = (size_t)got;
    return PACKED_MEMBER;
  }
}
