#ifndef BROADSHEET_CARCHIVE_H
#define BROADSHEET_CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/* The ZIP reader of libarchive, member by member; nothing of libarchive shows here. */

#if defined(__cplusplus)
extern "C" {
#endif

typedef enum {
  PACKED_MEMBER = 0,    /* There is a next member. */
  PACKED_END = 1,       /* There is none, or no more of one. */
  PACKED_DAMAGED = 2,   /* The archive is broken here; nothing behind can be read. */
  PACKED_ENCRYPTED = 3  /* The bytes of this member need a password. */
} packed_result;

typedef struct packed_archive packed_archive;

/*
 * Opens `count` bytes that hold a ZIP archive; they must stay where they are until
 * `packed_close`. Writes nothing to disk. Returns NULL when there is no memory.
 */
packed_archive *packed_open(const uint8_t *bytes, size_t count);
void packed_close(packed_archive *archive);

/* Goes to the next member that is a file. */
packed_result packed_next(packed_archive *archive);

/* The member's path as the archive has it, in the encoding it has; valid until the next member. */
const char *packed_name(const packed_archive *archive);

/*
 * Unpacks the next bytes of the member, `room` at most, and sets `count` to how many there are.
 * PACKED_MEMBER when there may be more of it, PACKED_END when there is not.
 */
packed_result packed_read(packed_archive *archive, uint8_t *bytes, size_t room, size_t *count);

#if defined(__cplusplus)
}
#endif

#endif
